using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>What is searched for.</summary>
/// <param name="Query">What somebody typed, in either language and any script. Any text; nothing in it is an operator.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>Only these offices of the engine's snapshot are found; null for all.</summary>
    public OfficeSet? Within { get; init; }

    /// <summary>Where whoever asks is: among offices that fit equally the nearest come first. Null where it is not known.</summary>
    public Coordinates? Near { get; init; }

    /// <summary>True to have <see cref="SearchHit.Signals"/> filled.</summary>
    public bool Explain { get; init; }
}
