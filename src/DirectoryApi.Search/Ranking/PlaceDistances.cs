using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;

namespace DirectoryApi.Search.Ranking;

/// <summary>
/// Distances of offices from a point. Offices are where their places are, and each place is measured once, when first asked for: so
/// however many offices are scored, few distances are calculated.
/// </summary>
internal sealed class PlaceDistances
{
    private readonly Coordinates _from;
    private readonly OfficeFactTable _facts;
    private readonly double[] _distances;
    private readonly double[] _nearness;

    /// <summary>Distances from a point.</summary>
    public PlaceDistances(Coordinates from, OfficeFactTable facts)
    {
        _from = from;
        _facts = facts;
        _distances = new double[facts.Places.Settlements.Count + facts.Places.Districts.Count + facts.Places.Regions.Count];
        _nearness = new double[_distances.Length];
        Array.Fill(_distances, -1);
    }

    /// <summary>How far the office at a position is, in kilometres on the great circle; NaN where its place is not known.</summary>
    public double To(int position)
    {
        var index = IndexOf(_facts[position]);
        if (index < 0)
        {
            return double.NaN;
        }

        // Two threads that measure at once find the same.
        var distance = Volatile.Read(ref _distances[index]);
        if (distance < 0)
        {
            distance = OfficeLocation.Of(_facts.Snapshot.Offices[position], _facts.Snapshot) is { } location
                ? EarthDistance.Kilometres(_from, location.Coordinates)
                : double.NaN;
            _nearness[index] = DistanceScale.Nearness(distance);
            Volatile.Write(ref _distances[index], distance);
        }

        return distance;
    }

    /// <summary>How near the office at a position is, see <see cref="DistanceScale"/>.</summary>
    public double NearnessOf(int position) => double.IsNaN(To(position)) ? 0 : _nearness[IndexOf(_facts[position])];

    /// <summary>The index of what <see cref="OfficeLocation"/> looks at, and that alone: two offices of one index are at one point.</summary>
    private int IndexOf(in OfficeFacts facts)
    {
        var places = _facts.Places;
        return facts.Settlement >= 0 ? facts.Settlement
            : facts.District >= 0 ? places.Settlements.Count + facts.District
            : facts.Region >= 0 && facts.Level is OfficeLevel.Region or OfficeLevel.City ? places.Settlements.Count + places.Districts.Count + facts.Region
            : -1;
    }
}
