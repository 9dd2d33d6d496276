using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Nearby;

/// <summary>
/// Walks outwards from a point, over the tree and best first: what is queued is the nodes and points that may come next, each by the least
/// distance that anything in it may have. Gives one office after another, and does no more work than those take.
/// </summary>
internal sealed class NearestWalk
{
    /// <summary>What an entry of the queue costs, where passing an office costs 1.</summary>
    private const int CostOfEntry = 40;

    private readonly PointTree _tree;
    private readonly OfficeMembers _members;
    private readonly UnitVector _from;
    private readonly double _within;
    private readonly double _longest;
    private readonly NearestStart _start;
    private readonly OfficeSet? _filter;
    private readonly MemberSet? _places;
    private readonly DistanceQueue _queue = new();
    private long _budget = long.MaxValue;
    private double _distance;
    private int _point = -1;
    private int _next;
    private int _end;
    private Queue<int>? _shared;

    private NearestWalk(NearestOffices index, NearestQuery query, NearestStart start, OfficeSet? filter, MemberSet? places)
    {
        _tree = index.Points.Tree;
        _members = index.Members;
        _from = UnitVector.Of(query.To);
        _within = query.WithinKilometres;
        _longest = EarthDistance.LongestChordSquared(query.WithinKilometres);
        _start = start;
        _filter = filter;
        _places = places;
        if (!_tree.IsEmpty)
        {
            Enqueue(0);
        }
    }

    /// <summary>Where the walk stands once there is no next office: everything before was given.</summary>
    public NearestStart Reached =>
        _point < 0 ? NearestStart.Beginning
        : _next < _end && _shared is null ? NearestStart.From(_distance, _members.RankAt(_next))
        : NearestStart.BehindChord(_distance);

    /// <summary>Whether the walk stopped because its budget is spent.</summary>
    public bool IsSpent => _budget < 0;

    /// <summary>A walk that passes the offices that are not wanted, and stops when that has cost more than the budget.</summary>
    public static NearestWalk Passing(NearestOffices index, NearestQuery query, NearestStart start, long budget) =>
        new(index, query, start, query.Filter, places: null) { _budget = budget };

    /// <summary>A walk that leaves out every node and point without an office that is wanted.</summary>
    public static NearestWalk LeavingOut(NearestOffices index, NearestQuery query, NearestStart start, MemberSet places) =>
        new(index, query, start, filter: null, places);

    /// <summary>The next office; false where there is none, or the budget is spent.</summary>
    public bool TryNext(out OfficeAtDistance office)
    {
        do
        {
            if (TryOffice(out var position))
            {
                office = new OfficeAtDistance(position, _distance);
                return true;
            }
        }
        while (!IsSpent && TryWiden());
        office = default;
        return false;
    }

    /// <summary>The next office at the distance reached; false also where the budget is spent before.</summary>
    private bool TryOffice(out int position)
    {
        if (_shared is not null)
        {
            return _shared.TryDequeue(out position);
        }

        position = -1;
        while ((_next = _places?.Next(_next, _end) ?? _next) < _end && --_budget >= 0)
        {
            position = OfficeRank.PositionOf(_members.RankAt(_next++));
            if (_filter is null || _filter.Contains(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next distance at which there are offices.</summary>
    private bool TryWiden()
    {
        while (_queue.TryPeek(out var distance, out var entry))
        {
            _budget -= CostOfEntry;
            _queue.Pop();
            if (entry < 0)
            {
                Open(~entry);
                continue;
            }

            if (EarthDistance.OfChordSquared(distance) > _within)
            {
                return false;
            }

            _distance = distance;
            Enter(entry);
            Share();
            return true;
        }

        return false;
    }

    /// <summary>Goes to the offices of a point.</summary>
    private void Enter(int point)
    {
        _point = point;
        _next = _members.StartOf(point);
        _end = _members.StartOf(point + 1);
        if (_distance == _start.ChordSquared)
        {
            var index = _members.Ranks(_next, _end).BinarySearch(_start.Rank);
            _next += index < 0 ? ~index : index;
        }
    }

    /// <summary>
    /// Where other points are at the very same distance, puts the offices of all in order. Nodes come out of the queue before points, so
    /// that every point at the distance is queued by now.
    /// </summary>
    private void Share()
    {
        _shared = null;
        if (!_queue.TryPeek(out var other, out _) || other != _distance)
        {
            return;
        }

        var ranks = new List<uint>();
        for (var entry = _point; ; Enter(entry))
        {
            for (; _next < _end; _next++)
            {
                if (IsWanted(_next))
                {
                    ranks.Add(_members.RankAt(_next));
                }
            }

            if (!_queue.TryPeek(out other, out entry) || other != _distance)
            {
                break;
            }

            _queue.Pop();
        }

        ranks.Sort();
        _shared = new Queue<int>(ranks.Select(OfficeRank.PositionOf));
    }

    private bool IsWanted(int place) =>
        (_places is null || _places.Next(place, place + 1) == place) && (_filter is null || _filter.Contains(OfficeRank.PositionOf(_members.RankAt(place))));

    private void Open(int number)
    {
        ref readonly var node = ref _tree[number];
        if (node.Right != 0)
        {
            Enqueue(number + 1);
            Enqueue(node.Right);
            return;
        }

        for (var point = node.Start; point < node.End; point++)
        {
            var distance = _tree.Points[point].ChordSquaredTo(_from);
            if (distance <= _longest && distance >= _start.ChordSquared && MayHold(point, point + 1))
            {
                _queue.Push(distance, point);
            }
        }
    }

    private void Enqueue(int number)
    {
        ref readonly var node = ref _tree[number];
        var least = node.LeastChordSquared(_from);
        if (least <= _longest && node.GreatestChordSquared(_from) >= _start.ChordSquared && MayHold(node.Start, node.End))
        {
            _queue.Push(least, ~number);
        }
    }

    private bool MayHold(int startPoint, int endPoint) =>
        _places is null || _places.Next(_members.StartOf(startPoint), _members.StartOf(endPoint)) < _members.StartOf(endPoint);
}
