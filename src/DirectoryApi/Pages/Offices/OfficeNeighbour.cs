using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Offices;

/// <summary>Another office near an office.</summary>
/// <param name="Office">The other office.</param>
/// <param name="Kilometres">How far apart their points are.</param>
internal sealed record OfficeNeighbour(OfficeNode Office, double Kilometres)
{
    /// <summary>The nearest other offices to a point, the nearest first.</summary>
    /// <param name="page">The page, whose edition is searched.</param>
    /// <param name="office">The office itself, which is none of its neighbours.</param>
    /// <param name="point">Where it is.</param>
    /// <param name="count">At most so many.</param>
    public static IReadOnlyList<OfficeNeighbour> Of(PageContext page, OfficeNode office, Coordinates point, int count) =>
    [
        .. page.Directory.Nearest.Find(new NearestQuery(point), NearestStart.Beginning, count + 1)
            .Where(found => found.Position != office.Position)
            .Take(count)
            .Select(found => new OfficeNeighbour(page.Snapshot.Offices[found.Position], found.Kilometres)),
    ];
}
