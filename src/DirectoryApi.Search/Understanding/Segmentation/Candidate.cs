using DirectoryApi.Search.Understanding.Lexicon;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>A way to read a stretch of tokens.</summary>
/// <param name="Kind">What the stretch is read as.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="Score">What it explains, see <see cref="Scores"/>.</param>
internal sealed record Candidate(CandidateKind Kind, int First, int Next, double Score)
{
    /// <summary>What the phrase means, for kinds, services, intents, levels and places.</summary>
    public PhraseMeaning? Meaning { get; init; }

    /// <summary>By which key the phrase was found.</summary>
    public PhraseMatch Match { get; init; }

    /// <summary>What the query says the place is.</summary>
    public WordRole StatedRole { get; init; }

    /// <summary>The first token of the name, for places and streets.</summary>
    public int NameFirst { get; init; }

    /// <summary>The token behind the name.</summary>
    public int NameNext { get; init; }

    /// <summary>The number of a building or unit.</summary>
    public string? Number { get; init; }

    /// <summary>True for a street that is told only by the number behind it and might be a place.</summary>
    public bool IsDoubtful { get; init; }
}
