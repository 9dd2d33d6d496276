namespace DirectoryApi.Search.Understanding;

/// <summary>How the name of a place was recognised, the surest first.</summary>
public enum PlaceNameMatch
{
    /// <summary>Its name, in any language, script and grammatical case.</summary>
    Name,

    /// <summary>An earlier or later name, an abbreviation, or a spelling of an annex.</summary>
    OtherName,

    /// <summary>By a key under which unlike spellings meet.</summary>
    Loose,

    /// <summary>By an edit distance.</summary>
    Fuzzy,
}
