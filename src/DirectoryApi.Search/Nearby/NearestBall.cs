namespace DirectoryApi.Search.Nearby;

/// <summary>Counts what lies within a radius, nodes wholly within it at once.</summary>
internal sealed class NearestBall
{
    private readonly PointTree _tree;
    private readonly OfficeMembers _members;
    private readonly UnitVector _from;
    private readonly double _within;
    private readonly double _longest;

    /// <summary>What lies within the radius of a query around its point.</summary>
    public NearestBall(NearestOffices index, NearestQuery query)
    {
        _tree = index.Points.Tree;
        _members = index.Members;
        _from = UnitVector.Of(query.To);
        _within = query.WithinKilometres;
        _longest = EarthDistance.LongestChordSquared(query.WithinKilometres);
    }

    /// <summary>The sum of what is counted in each range of places within the radius.</summary>
    /// <param name="countPlaces">Counts in the places from one up to another.</param>
    public int Count(Func<int, int, int> countPlaces) => _tree.IsEmpty ? 0 : Count(0, countPlaces);

    private int Count(int number, Func<int, int, int> countPlaces)
    {
        ref readonly var node = ref _tree[number];
        if (node.LeastChordSquared(_from) > _longest)
        {
            return 0;
        }

        if (EarthDistance.OfChordSquared(node.GreatestChordSquared(_from)) <= _within)
        {
            return countPlaces(_members.StartOf(node.Start), _members.StartOf(node.End));
        }

        if (node.Right != 0)
        {
            return Count(number + 1, countPlaces) + Count(node.Right, countPlaces);
        }

        var count = 0;
        for (var point = node.Start; point < node.End; point++)
        {
            if (EarthDistance.OfChordSquared(_tree.Points[point].ChordSquaredTo(_from)) <= _within)
            {
                count += countPlaces(_members.StartOf(point), _members.StartOf(point + 1));
            }
        }

        return count;
    }
}
