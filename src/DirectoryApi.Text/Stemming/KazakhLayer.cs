namespace DirectoryApi.Text.Stemming;

/// <summary>The layers of a Kazakh noun, from the stem outwards.</summary>
internal enum KazakhLayer
{
    /// <summary>лар, лер …</summary>
    Plural,

    /// <summary>Third person: сы, сі; ы, і.</summary>
    Possessive,

    /// <summary>The reader's polite second person: құжатыңыз.</summary>
    PolitePossessive,

    /// <summary>First and plain second person, rare in official text and like the ends of many nouns (бөлім, төлем).</summary>
    PersonalPossessive,

    /// <summary>ғы, гі, қы, кі behind nouns of time and place (жылғы), otherwise the end of a stem.</summary>
    Attributive,

    /// <summary>Case, with or without the attributive ғы, гі.</summary>
    Case,

    /// <summary>Case behind a possessive of the third person.</summary>
    CaseAfterPossessive,
}
