namespace DirectoryApi.Text.Places;

/// <summary>How surely a mention speaks of a district; the surest kind of mention in a text decides.</summary>
internal enum DistrictEvidence
{
    None,

    /// <summary>A settlement is all that the text says.</summary>
    WholeTextIsSettlement,

    /// <summary>The name of a district without the word for it is all that the text says; less than that of a city, which needs none.</summary>
    WholeTextIsDistrict,

    /// <summary>The name of a city is all that the text says.</summary>
    WholeTextIsCity,

    /// <summary>A division named after a settlement: «Қараой бөлімшесі».</summary>
    OfficeOfSettlement,

    /// <summary>A division named after a district or city: «Наурызым бөлімі».</summary>
    OfficeOfDistrict,

    /// <summary>A settlement that the text calls a district: «Қандыағаш аудандық бөлімі».</summary>
    SettlementCalledDistrict,

    /// <summary>A district that the text calls a city, or a city that it calls a district: «Текелі аудандық бөлімі».</summary>
    OtherKind,

    /// <summary>A settlement with the word for it: «г. Есиль».</summary>
    Settlement,

    /// <summary>A city with the word for it.</summary>
    City,

    /// <summary>A district with the word for it.</summary>
    District,
}
