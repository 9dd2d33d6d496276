namespace DirectoryApi.Search.Understanding;

/// <summary>What was changed in a query before it was read.</summary>
public enum QueryCorrection
{
    /// <summary>Nothing but case, look-alike letters and letter-spacing.</summary>
    None,

    /// <summary>Misspelt words were replaced by known ones.</summary>
    Typos,

    /// <summary>It was typed with the wrong keyboard layout on.</summary>
    Layout,
}
