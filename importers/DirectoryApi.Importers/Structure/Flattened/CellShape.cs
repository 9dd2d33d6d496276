namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>What a word looks like, apart from what it means.</summary>
internal enum CellShape
{
    /// <summary>A word of Cyrillic letters, or anything else.</summary>
    Word,

    /// <summary>A phone: two hyphens between figures, «71-61-98», «2-13-02», or a trunk prefix and area code before them.</summary>
    Phone,

    /// <summary>A time of day, with or without a case ending: «9.00-ден», «13-00», «9-00-18-00».</summary>
    Time,

    /// <summary>A number, a house number with its letter or fraction: «38», «57а», «18/1», «26а-үй».</summary>
    Number,

    /// <summary>An e-mail address or the part of one with the sign @.</summary>
    Email,

    /// <summary>A site.</summary>
    Site,

    /// <summary>Latin letters and figures that may be a piece of either: «ru», «vd.kz».</summary>
    Latin,

    /// <summary>A lone dash, as tables print it for nothing.</summary>
    Dash,
}
