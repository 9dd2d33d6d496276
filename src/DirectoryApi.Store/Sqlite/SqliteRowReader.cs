using System.Text;
using DirectoryApi.Store.Relational;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Reads the columns of a statement straight from SQLite, without the layers of a data reader.</summary>
internal sealed class SqliteRowReader : RowReader
{
    private readonly sqlite3_stmt _statement;

    public SqliteRowReader(sqlite3_stmt statement) => _statement = statement;

    protected override bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    protected override int GetInt(int column) => raw.sqlite3_column_int(_statement, column);

    protected override long GetLong(int column) => raw.sqlite3_column_int64(_statement, column);

    protected override bool GetBool(int column) => raw.sqlite3_column_int(_statement, column) != 0;

    protected override string GetText(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    protected override string GetText(int column, TextPool pool) => pool.Share(raw.sqlite3_column_blob(_statement, column));

    protected override byte[] GetUtf8(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();
}
