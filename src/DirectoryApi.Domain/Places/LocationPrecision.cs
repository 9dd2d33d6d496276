namespace DirectoryApi.Domain.Places;

/// <summary>How exactly a point is known.</summary>
public enum LocationPrecision
{
    /// <summary>The middle of the settlement, from a published gazetteer.</summary>
    Settlement,

    /// <summary>
    /// Of a settlement: set from general knowledge of the map, usually within 5 to 10 km. Of an office whose settlement is not known: the
    /// centre of its district, or of its region.
    /// </summary>
    Approximate,
}
