namespace DirectoryApi.Domain.Offices;

/// <summary>What part of the country an office serves.</summary>
public enum OfficeLevel
{
    /// <summary>A region or a city of republican rank (облыс / область, город республиканского значения).</summary>
    Region,

    /// <summary>A city (қала / город).</summary>
    City,

    /// <summary>A district, or a district of a city (аудан / район).</summary>
    District,

    /// <summary>A part of a district or city: a settlement, or one of several units of a place.</summary>
    Local,
}
