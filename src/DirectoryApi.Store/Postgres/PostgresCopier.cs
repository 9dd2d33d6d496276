using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using Npgsql;
using NpgsqlTypes;

namespace DirectoryApi.Store.Postgres;

/// <summary>
/// Inserts records of the model by <c>COPY</c> in its binary form, many at a time. A connection copies into one table at a time, so
/// records wait until there are enough, and go table by table, each after those that it refers to.
/// </summary>
internal sealed class PostgresCopier
{
    private const int MostWaiting = 20_000;

    private static readonly Lazy<Type[]> Order = new(() => [.. StoreModel.InOrderOfReference().Select(entity => entity.ClrType)]);

    private static readonly Dictionary<Type, NpgsqlDbType> Types = new()
    {
        [typeof(int)] = NpgsqlDbType.Integer,
        [typeof(long)] = NpgsqlDbType.Bigint,
        [typeof(bool)] = NpgsqlDbType.Boolean,
        [typeof(string)] = NpgsqlDbType.Text,
    };

    private readonly NpgsqlConnection _connection;
    private readonly Dictionary<Type, List<object>> _waiting = [];
    private int _count;

    public PostgresCopier(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Takes a record, and inserts all that wait where there are many.</summary>
    public void Add(object record)
    {
        if (!_waiting.TryGetValue(record.GetType(), out var records))
        {
            _waiting[record.GetType()] = records = [];
        }

        records.Add(record);
        if (++_count >= MostWaiting)
        {
            Flush();
        }
    }

    /// <summary>Inserts all that wait.</summary>
    public void Flush()
    {
        if (_count == 0)
        {
            return;
        }

        foreach (var type in Order.Value)
        {
            if (_waiting.Remove(type, out var records))
            {
                Copy(ModelTable.Of(type), records);
            }
        }

        _count = 0;
    }

    private void Copy(ModelTable table, List<object> records)
    {
        var columns = string.Join(", ", table.Columns.Select(PostgresStatements.Quoted));
        using var import = _connection.BeginBinaryImport(
            $"COPY {PostgresStatements.Quoted(table.Name)} ({columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var record in records)
        {
            import.StartRow();
            for (var column = 0; column < table.Columns.Count; column++)
            {
                Write(import, table.ValueOf(record, column), Types[table.Types[column]]);
            }
        }

        import.Complete();
    }

    private static void Write(NpgsqlBinaryImporter import, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null:
                import.WriteNull();
                break;
            case string text:
                import.Write(PostgresText.Encode(text), type);
                break;
            case int number:
                import.Write(number, type);
                break;
            case long number:
                import.Write(number, type);
                break;
            case bool truth:
                import.Write(truth, type);
                break;
            default:
                throw new NotSupportedException($"Columns of type {value.GetType()} are not stored.");
        }
    }
}
