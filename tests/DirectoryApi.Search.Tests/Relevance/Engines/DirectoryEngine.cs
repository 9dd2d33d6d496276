using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Tests.Relevance.Engines;

/// <summary>The program's own search.</summary>
public sealed class DirectoryEngine(SearchEngine engine) : ISearchEngine
{
    public string Name => "DirectoryApi";

    public EngineAnswer Search(string query, Coordinates? near)
    {
        var result = engine.Search(new SearchRequest(query) { Near = near }, CancellationToken.None);
        return new EngineAnswer(
            [.. result.Page(0, EngineAnswer.Depth).Select(hit => new RankedOffice(hit.Office, result.IsWeak))], result.Relaxation.ToString());
    }
}
