using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// A query of one table, written by hand: at the start of a server there is no time to build the model, nor to compile the
/// layers of a data reader, and rows are read straight into the domain. A test holds tables and columns to the model.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns in the order they are read.</param>
/// <param name="Sql">The statement; <c>$edition</c> is the edition to read.</param>
internal sealed record TableQuery(string Table, IReadOnlyList<string> Columns, string Sql)
{
    /// <summary>The rows of a table whose versions hold for a range of editions.</summary>
    public static TableQuery OfVersions(string table, string orderBy, params string[] columns) => new(
        table,
        columns,
        $"SELECT {List(columns)} FROM {table} t WHERE {HoldsIn("t")} ORDER BY {orderBy}");

    /// <summary>The items of a list that belongs to such versions, by version and place in the list.</summary>
    public static TableQuery OfList(string table, string owner, string ownerKey, params string[] columns) => new(
        table,
        [ownerKey, .. columns],
        $"SELECT {List([ownerKey, .. columns])} FROM {owner} o JOIN {table} t ON t.{ownerKey} = o.id WHERE {HoldsIn("o")} ORDER BY o.id, t.ordinal");

    /// <summary>Reads all rows, one after the other, as of <paramref name="edition"/>.</summary>
    public void Read(SqliteConnection connection, long edition, RowAction onRow, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, Sql, out var statement), connection.Handle);
        using (statement)
        {
            if (raw.sqlite3_bind_parameter_count(statement) > 0)
            {
                SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_int64(statement, 1, edition), connection.Handle);
            }

            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                var row = new RowReader(statement);
                onRow(ref row);
            }

            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
    }

    private static string List(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"t.\"{column}\""));

    private static string HoldsIn(string alias) =>
        $"{alias}.from_edition <= $edition AND ({alias}.to_edition IS NULL OR {alias}.to_edition > $edition)";
}
