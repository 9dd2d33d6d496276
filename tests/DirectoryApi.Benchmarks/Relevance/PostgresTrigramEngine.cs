using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Tests.Relevance.Engines;

namespace DirectoryApi.Benchmarks.Relevance;

/// <summary>Similarity of trigrams in PostgreSQL: offices with a stretch of words like the query, beyond the usual threshold or else whatever is nearest.</summary>
internal sealed class PostgresTrigramEngine : ISearchEngine
{
    private const string Similar =
        "SELECT position FROM offices WHERE @query <% text ORDER BY word_similarity(@query, text) DESC, position LIMIT @depth";

    private const string Nearest =
        "SELECT position FROM offices WHERE word_similarity(@query, text) > 0 ORDER BY word_similarity(@query, text) DESC, position LIMIT @depth";

    private readonly PostgresOffices _offices;

    /// <summary>An engine over a table of offices.</summary>
    public PostgresTrigramEngine(PostgresOffices offices) => _offices = offices;

    /// <inheritdoc />
    public string Name => "PostgreSQL pg_trgm";

    /// <inheritdoc />
    public EngineAnswer Search(string query, Coordinates? near)
    {
        var similar = _offices.Find(Similar, query, isWeak: false);
        return similar.Count > 0 ? new EngineAnswer(similar, "None") : new EngineAnswer(_offices.Find(Nearest, query, isWeak: true), "Nearest");
    }
}
