using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Understanding.Tokens;

/// <summary>A word or figure of a query under every key by which the lexicon may know it.</summary>
internal sealed class QueryToken
{
    /// <summary>Where it stands in the text as typed, and its forms.</summary>
    public required AnalyzedToken Analyzed { get; init; }

    /// <summary>Its folded form; of a Latin word that of its Cyrillic reading.</summary>
    public required string Folded { get; init; }

    /// <summary>Its folded Kazakh stem.</summary>
    public required string KazakhStem { get; init; }

    /// <summary>Its folded Russian stem; for a word with Kazakh letters its Kazakh one.</summary>
    public required string RussianStem { get; init; }

    /// <summary>Of a Latin word the letters as typed, in lower case; otherwise its folded form.</summary>
    public required string Raw { get; init; }

    /// <summary>What stands in front of its ending where it may be a Russian adjective of a place; otherwise null.</summary>
    public required string? AdjectiveStem { get; init; }

    /// <summary>Its loose key.</summary>
    public string Loose => Analyzed.Key;

    /// <summary>Whether it is written in Latin letters.</summary>
    public required bool IsLatin { get; init; }

    /// <summary>What the figures are where it is a number such as 12, 12а, 12/1; null for a word.</summary>
    public required string? Number { get; init; }

    /// <summary>Where it begins in the text as typed.</summary>
    public int Start => Analyzed.Start;

    /// <summary>The position behind it.</summary>
    public int End => Analyzed.Start + Analyzed.Length;
}
