namespace DirectoryApi.Search.Tests.Relevance.Engines;

/// <summary>What an engine found.</summary>
/// <param name="Offices">Best first; at least the first ten where there are so many.</param>
/// <param name="Relaxation">What it gave up to find them, in the engine's own words.</param>
public sealed record EngineAnswer(IReadOnlyList<RankedOffice> Offices, string Relaxation)
{
    /// <summary>How far down an answer is looked at.</summary>
    public const int Depth = 10;
}
