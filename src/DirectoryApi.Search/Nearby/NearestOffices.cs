using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Nearby;

/// <summary>
/// Finds the offices nearest to a point: by distance, those at one distance by level, and those of one level by name. It walks outwards
/// over a k-d tree of the points and stops as soon as there are enough. Where a filter lets few offices through, or only some far away, the
/// walk would pass nearly all others first: once it has passed a good part of as many as the filter has, the filter is put into the order of
/// the tree, in which whole nodes without an office of it can be left out. So no filter costs much more than going over its own offices once.
/// Immutable; any number of threads may ask at once. Takes 12 bytes an office and some 50 a point, <see cref="Points"/> included.
/// </summary>
public sealed class NearestOffices
{
    /// <summary>
    /// What share of the cost of going over a filter's offices a walk may cost that passes those that are not wanted. Of a filter spread
    /// evenly over a million offices, one that lets 1 % through is then as a rule not gone over.
    /// </summary>
    private const double PassingShare = 0.25;

    /// <summary>The index of a snapshot's offices.</summary>
    public NearestOffices(DirectorySnapshot snapshot)
        : this(OfficePoints.Of(snapshot), position => snapshot.Offices[position].Office.Level)
    {
    }

    /// <summary>An index of offices whose points and levels are given by position.</summary>
    public NearestOffices(OfficePoints points, Func<int, OfficeLevel> levelOf)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(levelOf);
        Points = points;
        Members = new OfficeMembers(points, levelOf);
    }

    /// <summary>The points of the offices.</summary>
    public OfficePoints Points { get; }

    /// <summary>The offices of the points.</summary>
    internal OfficeMembers Members { get; }

    /// <summary>The nearest offices, from a start on and at most <paramref name="count"/>; offices without a point are never among them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The point is none on the globe, the radius is negative or NaN, or the count is.</exception>
    public IReadOnlyList<OfficeAtDistance> Find(NearestQuery query, NearestStart start, int count)
    {
        Check(query);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var found = new List<OfficeAtDistance>(count);
        var walk = NearestWalk.Passing(this, query, start, query.Filter is null ? long.MaxValue : (long)(PassingShare * query.Filter.Count));
        Follow(walk, found, count);
        if (walk.IsSpent)
        {
            using var places = new MemberSet(Members, query.Filter!);
            Follow(NearestWalk.LeavingOut(this, query, walk.Reached.Later(start), places), found, count);
        }

        return found;
    }

    /// <summary>How many offices a query finds in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Find"/>.</exception>
    public int Count(NearestQuery query)
    {
        Check(query);
        var ball = new NearestBall(this, query);
        var within = ball.Count(static (start, end) => end - start);
        if (query.Filter is not { } filter)
        {
            return within;
        }

        if (within < filter.Count)
        {
            return ball.Count((start, end) => Members.Count(start, end, filter));
        }

        using var places = new MemberSet(Members, filter);
        return ball.Count(places.Count);
    }

    private static void Follow(NearestWalk walk, List<OfficeAtDistance> found, int count)
    {
        while (found.Count < count && walk.TryNext(out var office))
        {
            found.Add(office);
        }
    }

    private static void Check(NearestQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!query.To.IsOnGlobe)
        {
            throw new ArgumentOutOfRangeException(nameof(query), query.To, "The point is none on the globe.");
        }

        if (!(query.WithinKilometres >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(query), query.WithinKilometres, "The radius must be 0 or more.");
        }
    }
}
