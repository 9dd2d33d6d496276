namespace DirectoryApi.Search.Suggesting;

/// <summary>How a word belongs to what is suggested. As numbers they are packed into three bits.</summary>
internal enum WordRole : byte
{
    /// <summary>The first word of a name.</summary>
    NameFirst,

    /// <summary>Another word of a name.</summary>
    NameLater,

    /// <summary>The first word of another name: a former one, an abbreviation.</summary>
    AliasFirst,

    /// <summary>Another word of another name.</summary>
    AliasLater,

    /// <summary>The first of the words by which an office of this kind is asked for.</summary>
    KindFirst,

    /// <summary>Another word by which an office of this kind is asked for.</summary>
    KindLater,

    /// <summary>A word of the name of a place that it lies in.</summary>
    Place,

    /// <summary>A word of another name of a place that it lies in.</summary>
    PlaceAlias,
}
