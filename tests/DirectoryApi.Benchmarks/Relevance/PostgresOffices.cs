using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Postgres;
using Npgsql;

namespace DirectoryApi.Benchmarks.Relevance;

/// <summary>The printed texts of offices in a server of PostgreSQL that lives as long as this does.</summary>
internal sealed class PostgresOffices : IDisposable
{
    private const string Create =
        """
        CREATE EXTENSION pg_trgm;
        CREATE TABLE offices (
            position integer PRIMARY KEY,
            text text NOT NULL,
            russian tsvector GENERATED ALWAYS AS (to_tsvector('russian', text)) STORED,
            simple tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED);
        CREATE INDEX ON offices USING gin (russian);
        CREATE INDEX ON offices USING gin (simple);
        CREATE INDEX ON offices USING gin (text gin_trgm_ops);
        """;

    private readonly PostgresCluster _cluster = PostgresCluster.Create();
    private readonly NpgsqlConnection _connection;
    private readonly DirectorySnapshot _snapshot;

    /// <summary>Starts the server and writes the offices of a snapshot.</summary>
    public PostgresOffices(DirectorySnapshot snapshot)
    {
        _snapshot = snapshot;
        _connection = new NpgsqlConnection(_cluster.ConnectionString + ";Pooling=false");
        _connection.Open();
        using (var create = new NpgsqlCommand(Create, _connection))
        {
            create.ExecuteNonQuery();
        }

        using var writer = _connection.BeginBinaryImport("COPY offices (position, text) FROM STDIN (FORMAT binary)");
        foreach (var office in snapshot.Offices)
        {
            writer.StartRow();
            writer.Write(office.Position);
            writer.Write(PrintedText.Of(office).All);
        }

        writer.Complete();
    }

    /// <summary>The offices that a statement with <c>@query</c> and <c>@depth</c> selects by their positions.</summary>
    public List<RankedOffice> Find(string sql, string query, bool isWeak)
    {
        using var select = new NpgsqlCommand(sql, _connection);
        select.Parameters.AddWithValue("query", query);
        select.Parameters.AddWithValue("depth", EngineAnswer.Depth);
        using var reader = select.ExecuteReader();
        var found = new List<RankedOffice>();
        while (reader.Read())
        {
            found.Add(new RankedOffice(_snapshot.Offices[reader.GetInt32(0)], isWeak));
        }

        return found;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _connection.Dispose();
        _cluster.Dispose();
    }
}
