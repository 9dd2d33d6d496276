using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Tests.Nearby;

/// <summary>Offices anywhere on the globe, many at points where there is something to go wrong, and how to find them by looking at each.</summary>
internal sealed class RandomOffices
{
    private static readonly Coordinates[] Corners =
    [
        new(90, 0), new(90, 77), new(-90, 180), new(0, 180), new(0, -180), new(10, 180), new(10, -180), new(0, 0), new(-0.0, -0.0),
        new(0, 90), new(0, -90), new(43.25, 76.91), new(43.25, 76.91), new(51.18, 71.44), new(0, 179.999999), new(89.999999, -120),
    ];

    private readonly Coordinates?[] _points;
    private readonly OfficeLevel[] _levels;

    public RandomOffices(Random random)
    {
        Count = random.Next(random.Next(2) == 0 ? 30 : 600);
        Random = random;
        var few = random.Next(1, 12);
        var shared = Enumerable.Range(0, few).Select(_ => Anywhere(random)).ToArray();
        var spread = random.NextDouble();
        _points = [.. Enumerable.Range(0, Count).Select(_ => random.Next(20) == 0 ? (Coordinates?)null : random.NextDouble() < spread ? Anywhere(random) : shared[random.Next(few)])];
        _levels = [.. Enumerable.Range(0, Count).Select(_ => (OfficeLevel)random.Next(4))];
        Index = new NearestOffices(OfficePoints.Of(_points), position => _levels[position]);
    }

    public int Count { get; }

    public Random Random { get; }

    public NearestOffices Index { get; }

    public OfficeLevel LevelOf(int position) => _levels[position];

    /// <summary>A query somewhere: with a filter or without, with a radius or without.</summary>
    public NearestQuery Query()
    {
        var share = Math.Pow(Random.NextDouble(), 3);
        return new NearestQuery(Anywhere(Random))
        {
            Filter = Random.Next(3) == 0 ? null : OfficeSet.Of(Enumerable.Range(0, Count).Where(_ => Random.NextDouble() < share), Count),
            WithinKilometres = Random.Next(4) switch
            {
                0 => 20_016 * Random.NextDouble(),
                1 => 500 * Random.NextDouble(),
                2 => Random.Next(2) == 0 ? 0 : 20_015,
                _ => double.PositiveInfinity,
            },
        };
    }

    /// <summary>Everything that a query finds, in order.</summary>
    public IReadOnlyList<OfficeAtDistance> All(NearestQuery query) =>
    [
        .. Enumerable.Range(0, Count)
            .Where(position => _points[position] is not null && query.Filter?.Contains(position) != false)
            .Select(position => new OfficeAtDistance(position, UnitVector.Of(query.To).ChordSquaredTo(UnitVector.Of(_points[position]!.Value))))
            .Where(office => EarthDistance.Kilometres(query.To, _points[office.Position]!.Value) <= query.WithinKilometres)
            .OrderBy(office => office.ChordSquared)
            .ThenBy(office => _levels[office.Position])
            .ThenBy(office => office.Position),
    ];

    private static Coordinates Anywhere(Random random) => random.Next(3) switch
    {
        0 => Corners[random.Next(Corners.Length)],
        1 => new Coordinates(40 + (16 * random.NextDouble()), 46 + (42 * random.NextDouble())),
        _ => new Coordinates((180 * random.NextDouble()) - 90, (360 * random.NextDouble()) - 180),
    };
}
