namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>By which key a phrase was found, the surest first.</summary>
internal enum PhraseMatch
{
    /// <summary>As typed, but for case, Kazakh letters and script.</summary>
    Exact,

    /// <summary>By the stems of its words.</summary>
    Stem,

    /// <summary>By a key under which unlike spellings meet.</summary>
    Loose,
}
