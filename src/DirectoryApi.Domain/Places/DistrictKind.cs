namespace DirectoryApi.Domain.Places;

/// <summary>What a district of the gazetteer is.</summary>
public enum DistrictKind
{
    /// <summary>A district (аудан / район).</summary>
    District,

    /// <summary>A city of regional or republican rank, which stands beside the districts.</summary>
    City,

    /// <summary>A district within a city.</summary>
    CityDistrict,
}
