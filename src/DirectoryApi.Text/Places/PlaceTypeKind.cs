namespace DirectoryApi.Text.Places;

/// <summary>What the word beside a name says that the name is.</summary>
internal enum PlaceTypeKind
{
    None,
    Region,
    District,
    City,
    Settlement,

    /// <summary>A street, a microdistrict or another part of an address that is named after a place.</summary>
    Street,

    /// <summary>A division of an office that is named after its place: «Наурызым бөлімі».</summary>
    Office,
}
