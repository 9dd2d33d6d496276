using System.Reflection;
using DirectoryApi.Store.Relational;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DirectoryApi.Store.Backups;

/// <summary>Copies the table of a type of record.</summary>
/// <typeparam name="T">The records.</typeparam>
/// <param name="entity">Their table.</param>
internal sealed class RecordCopy<T>(IEntityType entity) : TableCopy
    where T : class
{
    private readonly string _table = $"\"{entity.GetTableName()}\"";
    private readonly ModelTable _model = ModelTable.Of(typeof(T));
    private readonly (PropertyInfo Property, Func<RowReader, object?> Read)[] _columns =
        [.. entity.GetProperties().Select(property => (property.PropertyInfo!, ReaderOf(property)))];

    /// <inheritdoc />
    public override void Clear(WritingSession store) => store.Clear(_table);

    /// <inheritdoc />
    public override void Copy(StoreSession from, WritingSession to, CancellationToken cancellationToken)
    {
        var query = TableQuery.Of(_table, "", [.. _model.Columns.Select(column => new TableColumn(column))]);
        from.Read(
            query,
            edition: 0,
            row =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                var record = Activator.CreateInstance<T>();
                foreach (var (property, read) in _columns)
                {
                    property.SetValue(record, read(row));
                }

                to.Insert(record);
            },
            cancellationToken);
    }

    private static Func<RowReader, object?> ReaderOf(IProperty property) => (property.ClrType, property.IsNullable) switch
    {
        ({ } type, false) when type == typeof(int) => static row => row.Int(),
        ({ } type, true) when type == typeof(int?) => static row => row.IntOrNull(),
        ({ } type, false) when type == typeof(long) => static row => row.Long(),
        ({ } type, false) when type == typeof(bool) => static row => row.Bool(),
        ({ } type, false) when type == typeof(string) => static row => row.Text(),
        ({ } type, true) when type == typeof(string) => static row => row.TextOrNull(),
        _ => throw new NotSupportedException($"Columns such as {property.Name}, of type {property.ClrType}, are not copied."),
    };
}
