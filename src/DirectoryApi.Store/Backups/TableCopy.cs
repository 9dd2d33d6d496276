using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DirectoryApi.Store.Backups;

/// <summary>Copies a table of one store into another, of whatever kinds the two are.</summary>
internal abstract class TableCopy
{
    /// <summary>The tables of a store, each after those that it refers to.</summary>
    public static IReadOnlyList<TableCopy> InOrderOfReference() => [.. StoreModel.InOrderOfReference().Select(Make)];

    /// <summary>Deletes what the table holds.</summary>
    public abstract void Clear(WritingSession store);

    /// <summary>Copies every row.</summary>
    /// <param name="from">The store to read, whose tables are of this program's version.</param>
    /// <param name="to">The store to write.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public abstract void Copy(StoreSession from, WritingSession to, CancellationToken cancellationToken);

    private static TableCopy Make(IEntityType entity) => (TableCopy)Activator.CreateInstance(typeof(RecordCopy<>).MakeGenericType(entity.ClrType), entity)!;
}
