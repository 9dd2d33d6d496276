using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Nearby;

/// <summary>Tells where an office is, as far as the directory knows: annexes print no coordinates.</summary>
public static class OfficeLocation
{
    /// <summary>
    /// The point of the office's settlement. Where the settlement is not known, the centre of its district; without a district, and for an
    /// office that serves a region or a city, the centre of the region; either is <see cref="LocationPrecision.Approximate"/>. Null for an
    /// office of which less is known: a part of a region says nothing of where in the region it is.
    /// </summary>
    /// <param name="office">The office, in the directory or not.</param>
    /// <param name="snapshot">The edition it is of.</param>
    public static Location? Of(OfficeNode office, DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (office.Settlement is { } node)
        {
            return Of(node.Settlement);
        }

        if (office.District is { } district)
        {
            return district.District.CentreSlug is { } slug && snapshot.SettlementBySlug(slug) is { } centre
                ? new Location(centre.Settlement.Location, LocationPrecision.Approximate)
                : null;
        }

        return office.Region is { } region && office.Office.Level is OfficeLevel.Region or OfficeLevel.City
            ? new Location(region.Region.Centre, LocationPrecision.Approximate)
            : null;
    }

    /// <summary>The point of a settlement.</summary>
    public static Location Of(Settlement settlement)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        return new Location(settlement.Location, settlement.Precision);
    }
}
