using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Nearby;

/// <summary>What offices are to be found near a point.</summary>
/// <param name="To">The point: latitude -90 to 90, longitude -180 to 180.</param>
public sealed record NearestQuery(Coordinates To)
{
    /// <summary>The offices that may be found; null for all.</summary>
    public OfficeSet? Filter { get; init; }

    /// <summary>Only those that are not farther away, in kilometres, 0 or more.</summary>
    public double WithinKilometres { get; init; } = double.PositiveInfinity;
}
