using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using DirectoryApi.Store.Relational;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// What packs the columns of a record, made of the model once for each table: a large import writes a hundred million values, each of which would
/// be asked for through the model, and each number put into an object of its own.
/// </summary>
internal static class RowPackers
{
    private static readonly ConcurrentDictionary<Type, Action<PackedRows, object>> Packers = [];

    /// <summary>Packs the columns of one record of the type, in their order. Safe to share between threads.</summary>
    /// <exception cref="NotSupportedException">A column is of a type that is not stored.</exception>
    public static Action<PackedRows, object> Of(Type record) => Packers.GetOrAdd(record, Make);

    private static Action<PackedRows, object> Make(Type record)
    {
        var rows = Expression.Parameter(typeof(PackedRows), "rows");
        var untyped = Expression.Parameter(typeof(object), "untyped");
        var typed = Expression.Variable(record, "typed");
        var pack = Expression.Block(
            [typed],
            [
                Expression.Assign(typed, Expression.Convert(untyped, record)),
                .. ModelTable.Of(record).Properties.Select(property => Expression.Call(rows, WriterOf(property), Expression.Property(typed, property))),
            ]);
        return Expression.Lambda<Action<PackedRows, object>>(pack, rows, untyped).Compile();
    }

    private static MethodInfo WriterOf(PropertyInfo property) =>
        typeof(PackedRows).GetMethod(nameof(PackedRows.Write), BindingFlags.Instance | BindingFlags.Public | BindingFlags.ExactBinding, [property.PropertyType])
        ?? throw new NotSupportedException($"Columns of type {property.PropertyType} are not stored: {property.DeclaringType}.{property.Name}.");
}
