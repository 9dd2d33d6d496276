using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Tests.Relevance.Engines;

namespace DirectoryApi.Benchmarks.Relevance;

/// <summary>Full-text search of PostgreSQL in one of its configurations, ranked by <c>ts_rank</c>; all words, or else any of them.</summary>
internal sealed class PostgresTextEngine : ISearchEngine
{
    private const string AllWords = "plainto_tsquery('{0}', @query)";
    private const string AnyWord = "replace(plainto_tsquery('{0}', @query)::text, '&', '|')::tsquery";

    private readonly PostgresOffices _offices;
    private readonly string _configuration;

    /// <summary>An engine with a configuration that the table has a column for.</summary>
    public PostgresTextEngine(PostgresOffices offices, string configuration)
    {
        _offices = offices;
        _configuration = configuration;
    }

    /// <inheritdoc />
    public string Name => $"PostgreSQL {_configuration}";

    /// <inheritdoc />
    public EngineAnswer Search(string query, Coordinates? near)
    {
        var all = _offices.Find(Sql(AllWords), query, isWeak: false);
        return all.Count > 0 ? new EngineAnswer(all, "None") : new EngineAnswer(_offices.Find(Sql(AnyWord), query, isWeak: true), "AnyWord");
    }

    private string Sql(string words) =>
        $"""
        SELECT position FROM offices CROSS JOIN (SELECT {words.Replace("{0}", _configuration, StringComparison.Ordinal)} AS words) AS query
        WHERE {_configuration} @@ words ORDER BY ts_rank({_configuration}, words) DESC, position LIMIT @depth
        """;
}
