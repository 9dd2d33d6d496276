using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>How far the settlements of a snapshot are from one point.</summary>
/// <param name="points">The settlements.</param>
/// <param name="chordsSquared">The square of the chord to each, in their order.</param>
internal sealed class SettlementDistances(SettlementPoints points, double[] chordsSquared)
{
    /// <summary>The distance to a settlement.</summary>
    public float KilometresTo(SettlementNode settlement) => (float)EarthDistance.OfChordSquared(chordsSquared[points.PlaceOf(settlement)]);

    /// <summary>The settlements, the nearest first.</summary>
    public IEnumerable<SettlementNode> Nearest(int count)
    {
        var keys = (double[])chordsSquared.Clone();
        var places = new int[keys.Length];
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = place;
        }

        Array.Sort(keys, places);
        return places.Take(count).Select(points.At);
    }
}
