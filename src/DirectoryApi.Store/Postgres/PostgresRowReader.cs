using System.Text;
using DirectoryApi.Store.Relational;
using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>Reads the columns of a row as the server sends it.</summary>
internal sealed class PostgresRowReader : RowReader
{
    private readonly NpgsqlDataReader _reader;

    public PostgresRowReader(NpgsqlDataReader reader) => _reader = reader;

    protected override bool IsNull(int column) => _reader.IsDBNull(column);

    protected override int GetInt(int column) => _reader.GetInt32(column);

    protected override long GetLong(int column) => _reader.GetInt64(column);

    protected override bool GetBool(int column) => _reader.GetBoolean(column);

    protected override string GetText(int column) => PostgresText.Decode(_reader.GetString(column));

    protected override byte[] GetUtf8(int column) => Encoding.UTF8.GetBytes(GetText(column));
}
