using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Tests.Relevance.Engines;

/// <summary>A way to find offices by what somebody typed.</summary>
public interface ISearchEngine
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>The offices found for a query, best first.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="near">Where the citizen is; null where nobody knows.</param>
    EngineAnswer Search(string query, Coordinates? near);
}
