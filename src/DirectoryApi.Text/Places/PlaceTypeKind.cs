namespace DirectoryApi.Text.Places;

/// <summary>What the word beside a name says that the name is.</summary>
public enum PlaceTypeKind
{
    /// <summary>It says nothing.</summary>
    None,

    /// <summary>A region: облыс, область.</summary>
    Region,

    /// <summary>A district, or a district of a city: аудан, район.</summary>
    District,

    /// <summary>A city or town: қала, город.</summary>
    City,

    /// <summary>A smaller settlement: кент, ауыл, поселок, село, станция.</summary>
    Settlement,

    /// <summary>A street, a microdistrict or another part of an address that is named after a place.</summary>
    Street,

    /// <summary>A division of an office that is named after its place: «Наурызым бөлімі».</summary>
    Office,
}
