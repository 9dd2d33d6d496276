using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Where the settlements of a snapshot are.</summary>
internal sealed class SettlementPoints
{
    private readonly SettlementNode[] _settlements;
    private readonly UnitVector[] _points;
    private readonly Dictionary<SettlementNode, int> _places;

    /// <summary>The points of a snapshot's settlements.</summary>
    public SettlementPoints(DirectorySnapshot snapshot)
    {
        _settlements = [.. snapshot.Settlements];
        _points = Array.ConvertAll(_settlements, node => UnitVector.Of(node.Settlement.Location));
        _places = Enumerable.Range(0, _settlements.Length).ToDictionary(place => _settlements[place], place => place);
    }

    /// <summary>The distances of all of them from a point.</summary>
    public SettlementDistances From(Coordinates point)
    {
        var from = UnitVector.Of(point);
        return new SettlementDistances(this, Array.ConvertAll(_points, settlement => settlement.ChordSquaredTo(from)));
    }

    /// <summary>The settlement at a place in the list.</summary>
    public SettlementNode At(int place) => _settlements[place];

    /// <summary>The place of a settlement in the list.</summary>
    public int PlaceOf(SettlementNode settlement) => _places[settlement];
}
