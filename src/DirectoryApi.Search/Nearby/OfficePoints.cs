using System.Runtime.InteropServices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Nearby;

/// <summary>
/// The points of a snapshot's offices, each point once however many offices share it. Immutable; safe to share between threads. Takes 4
/// bytes an office and some 40 a point.
/// </summary>
public sealed class OfficePoints
{
    private const int None = -1;

    private readonly int[] _pointOf;

    private OfficePoints(int[] pointOf, PointTree tree)
    {
        _pointOf = pointOf;
        Tree = tree;
        Located = OfficeSet.Of(Enumerable.Range(0, pointOf.Length).Where(position => pointOf[position] != None), pointOf.Length);
    }

    /// <summary>How many offices there are, with a point or without.</summary>
    public int OfficeCount => _pointOf.Length;

    /// <summary>How many different points they have.</summary>
    public int PointCount => Tree.Points.Length;

    /// <summary>The offices that have a point.</summary>
    public OfficeSet Located { get; }

    /// <summary>The points by where they are.</summary>
    internal PointTree Tree { get; }

    /// <summary>The points of a snapshot's offices, as <see cref="OfficeLocation"/> tells them.</summary>
    public static OfficePoints Of(DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Of([.. snapshot.Offices.Select(office => OfficeLocation.Of(office, snapshot)?.Coordinates)]);
    }

    /// <summary>Points by the position of the office; null for an office that has none.</summary>
    public static OfficePoints Of(IReadOnlyList<Coordinates?> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var numbers = new Dictionary<UnitVector, int>();
        var pointOf = new int[points.Count];
        for (var position = 0; position < pointOf.Length; position++)
        {
            pointOf[position] = None;
            if (points[position] is { } point)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, UnitVector.Of(point), out var isKnown);
                number = isKnown ? number : numbers.Count - 1;
                pointOf[position] = number;
            }
        }

        var vectors = new UnitVector[numbers.Count];
        foreach (var (vector, number) in numbers)
        {
            vectors[number] = vector;
        }

        var tree = PointTree.Build(vectors, out var order);
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        for (var position = 0; position < pointOf.Length; position++)
        {
            pointOf[position] = pointOf[position] == None ? None : places[pointOf[position]];
        }

        return new OfficePoints(pointOf, tree);
    }

    /// <summary>Distances of offices from a point, cheap enough to ask for every hit of a search.</summary>
    public OfficeDistances From(Coordinates point) => new(this, UnitVector.Of(point));

    /// <summary>The distance of an office from a point in kilometres; null where the office has no point, or is not of the snapshot.</summary>
    /// <param name="position">The office's <see cref="OfficeNode.Position"/>.</param>
    /// <param name="point">The point.</param>
    public double? KilometresFrom(Coordinates point, int position) => From(point).KilometresTo(position);

    /// <summary>The number of an office's point in the tree; -1 where it has none.</summary>
    internal int PointOf(int position) => (uint)position < (uint)_pointOf.Length ? _pointOf[position] : None;
}
