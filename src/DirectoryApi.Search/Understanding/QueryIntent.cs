namespace DirectoryApi.Search.Understanding;

/// <summary>What somebody wants of an office.</summary>
public enum QueryIntent
{
    /// <summary>A word without a bearing on which office: где, нужен, қайда, бар ма.</summary>
    None,

    /// <summary>The nearest one: рядом, ближайший, жақын.</summary>
    Near,

    /// <summary>One that is open at present: открыт сейчас, қазір ашық.</summary>
    OpenNow,

    /// <summary>One that is open on Saturdays: в субботу, сенбіде.</summary>
    OpenOnSaturday,

    /// <summary>One that is open on Sundays: в воскресенье, жексенбіде.</summary>
    OpenOnSunday,

    /// <summary>Its phones, address, hours or site: телефон, мекенжайы, режим работы.</summary>
    Contact,
}
