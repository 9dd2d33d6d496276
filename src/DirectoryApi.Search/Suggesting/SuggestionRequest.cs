using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Suggesting;

/// <summary>What is asked of a <see cref="Suggester"/>.</summary>
/// <param name="Prefix">What was typed so far. The last word counts as unfinished.</param>
public sealed record SuggestionRequest(string Prefix)
{
    /// <summary>The language of the suggestions; null for the one that the typed words are in.</summary>
    public Language? Language { get; init; }

    /// <summary>The language where the typed words are of several or of none.</summary>
    public Language Otherwise { get; init; }

    /// <summary>Where the person is: what is closer comes first. Null where that is not known.</summary>
    public Coordinates? Near { get; init; }

    /// <summary>At most so many suggestions.</summary>
    public int Count { get; init; } = 8;
}
