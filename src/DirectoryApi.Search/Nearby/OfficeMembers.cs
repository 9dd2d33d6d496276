using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Nearby;

/// <summary>
/// The offices that have a point, in the order of the tree: point after point, and those of one point by their rank. An office's index in
/// that order is its place. Takes 8 bytes an office and 4 a point.
/// </summary>
internal sealed class OfficeMembers
{
    private readonly int[] _starts;
    private readonly uint[] _ranks;
    private readonly int[] _places;

    /// <summary>Ranks the offices of each point.</summary>
    public OfficeMembers(OfficePoints points, Func<int, OfficeLevel> levelOf)
    {
        _starts = new int[points.PointCount + 1];
        for (var position = 0; position < points.OfficeCount; position++)
        {
            if (points.PointOf(position) is >= 0 and var point)
            {
                _starts[point + 1]++;
            }
        }

        for (var point = 0; point < points.PointCount; point++)
        {
            _starts[point + 1] += _starts[point];
        }

        _ranks = new uint[_starts[^1]];
        var next = _starts.AsSpan(0, points.PointCount).ToArray();
        for (var position = 0; position < points.OfficeCount; position++)
        {
            if (points.PointOf(position) is >= 0 and var point)
            {
                _ranks[next[point]++] = OfficeRank.Of(levelOf(position), position);
            }
        }

        for (var point = 0; point < points.PointCount; point++)
        {
            Array.Sort(_ranks, _starts[point], _starts[point + 1] - _starts[point]);
        }

        _places = new int[points.OfficeCount];
        Array.Fill(_places, -1);
        for (var place = 0; place < _ranks.Length; place++)
        {
            _places[OfficeRank.PositionOf(_ranks[place])] = place;
        }
    }

    /// <summary>How many offices have a point.</summary>
    public int Total => _ranks.Length;

    /// <summary>The first place of a point; of the number behind the last point, the number of places.</summary>
    public int StartOf(int point) => _starts[point];

    /// <summary>The place of an office; -1 where it has no point, or is not of the snapshot.</summary>
    public int PlaceOf(int position) => (uint)position < (uint)_places.Length ? _places[position] : -1;

    /// <summary>How many offices from one place up to another are in a filter.</summary>
    public int Count(int start, int end, OfficeSet filter)
    {
        var count = 0;
        foreach (var rank in Ranks(start, end))
        {
            count += filter.Contains(OfficeRank.PositionOf(rank)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The rank of the office at a place.</summary>
    public uint RankAt(int place) => _ranks[place];

    /// <summary>Ranks of the offices from one place up to another; ascending within a point.</summary>
    public ReadOnlySpan<uint> Ranks(int start, int end) => _ranks.AsSpan(start, end - start);
}
