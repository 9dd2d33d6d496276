using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Nearby;

public sealed class NearestOfficesTests
{
    private const int Directories = 400;

    [Fact]
    public void Find_GivesWhatLookingAtEveryOfficeGives() => ForAll(offices =>
    {
        var query = offices.Query();
        var count = offices.Random.Next(offices.Count + 2);

        Assert.Equal(offices.All(query).Take(count), offices.Index.Find(query, NearestStart.Beginning, count));
    });

    [Fact]
    public void Find_PageByPage_GivesTheWholeListOnce() => ForAll(offices =>
    {
        var query = offices.Query();
        var size = offices.Random.Next(1, 40);
        var found = new List<OfficeAtDistance>();
        var start = NearestStart.Beginning;
        for (IReadOnlyList<OfficeAtDistance> page = [default]; page.Count > 0;)
        {
            page = offices.Index.Find(query, start, size);
            found.AddRange(page);
            start = page.Count > 0 ? NearestStart.Behind(page[^1], offices.LevelOf(page[^1].Position)) : start;
        }

        Assert.Equal(offices.All(query), found);
    });

    [Fact]
    public void Find_FromWhereAnOfficeThatIsGoneWouldStand_GivesWhatComesBehind() => ForAll(offices =>
    {
        var query = offices.Query();
        var all = offices.All(query);
        if (all.Count > 0)
        {
            var gone = offices.Random.Next(all.Count);
            var start = NearestStart.At(all[gone].ChordSquared, offices.LevelOf(all[gone].Position), all[gone].Position);

            Assert.Equal(all.Skip(gone), offices.Index.Find(query, start, offices.Count));
        }
    });

    [Fact]
    public void Count_IsThatOfWhatIsFound() => ForAll(offices =>
    {
        var query = offices.Query();

        Assert.Equal(offices.All(query).Count, offices.Index.Count(query));
    });

    [Fact]
    public void Find_WithinTheDistanceTold_FindsTheOffice() => ForAll(offices =>
    {
        var query = offices.Query() with { WithinKilometres = double.PositiveInfinity };
        foreach (var office in offices.All(query))
        {
            var within = query with { WithinKilometres = office.Kilometres };

            Assert.Contains(office, offices.Index.Find(within, NearestStart.Beginning, offices.Count));
        }
    });

    [Fact]
    public void Find_OfSeveralAtOnePoint_IsByLevelThenName()
    {
        var point = new Coordinates(43.25, 76.91);
        OfficeLevel[] levels = [OfficeLevel.Local, OfficeLevel.Region, OfficeLevel.Local, OfficeLevel.City, OfficeLevel.Region];
        var index = new NearestOffices(OfficePoints.Of([point, point, point, point, point]), position => levels[position]);

        Assert.Equal([1, 4, 3, 0, 2], Positions(index, new NearestQuery(new Coordinates(51, 71))));
    }

    [Fact]
    public void Find_OfTwoPointsAtOneDistance_IsByLevelThenName()
    {
        Coordinates?[] points = [new(10, 0), new(-10, 0), new(10, 0), new(-10, 0)];
        OfficeLevel[] levels = [OfficeLevel.City, OfficeLevel.Region, OfficeLevel.Region, OfficeLevel.City];
        var index = new NearestOffices(OfficePoints.Of(points), position => levels[position]);

        Assert.Equal([1, 2, 0, 3], Positions(index, new NearestQuery(new Coordinates(0, 0))));
        Assert.Equal([2, 0, 3], Positions(index, new NearestQuery(new Coordinates(0, 0)) { Filter = OfficeSet.Of([0, 2, 3], 4) }));
    }

    [Fact]
    public void Find_AcrossTheDateLine_TakesTheShortWay()
    {
        var index = new NearestOffices(OfficePoints.Of([new Coordinates(0, -179.9), new Coordinates(0, 179)]), _ => OfficeLevel.City);

        Assert.Equal([0, 1], Positions(index, new NearestQuery(new Coordinates(0, 179.9))));
    }

    [Fact]
    public void Find_AmongNone_FindsNone()
    {
        var index = new NearestOffices(OfficePoints.Of([null, null]), _ => OfficeLevel.City);

        Assert.Empty(Positions(index, new NearestQuery(new Coordinates(0, 0))));
        Assert.Equal(0, index.Count(new NearestQuery(new Coordinates(0, 0)) { Filter = OfficeSet.All(2) }));
    }

    [Theory]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(0, double.NaN, 1)]
    [InlineData(90.1, 0, 1)]
    [InlineData(0, -180.1, 1)]
    [InlineData(0, double.PositiveInfinity, 1)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, double.NaN)]
    public void Find_WhatCannotBe_Throws(double latitude, double longitude, double kilometres)
    {
        var index = new NearestOffices(OfficePoints.Of([new Coordinates(0, 0)]), _ => OfficeLevel.City);
        var query = new NearestQuery(new Coordinates(latitude, longitude)) { WithinKilometres = kilometres };

        Assert.Throws<ArgumentOutOfRangeException>(() => index.Find(query, NearestStart.Beginning, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Count(query));
    }

    [Fact]
    public void Distances_AreThoseThatAreFound() => ForAll(offices =>
    {
        var query = offices.Query();
        var distances = offices.Index.Points.From(query.To);

        Assert.All(offices.All(query), office => Assert.Equal(office.Kilometres, distances.KilometresTo(office.Position)));
        Assert.Null(distances.KilometresTo(-1));
        Assert.Null(distances.KilometresTo(offices.Count));
    });

    [Fact]
    public void Find_InASnapshot_LeavesOutOfficesThatAreNowhere()
    {
        var snapshot = SnapshotBuilder.Build(SampleContents.Storied, SamplePlaces.All);
        var index = new NearestOffices(snapshot);

        var found = Positions(index, new NearestQuery(new Coordinates(51, 71))).Select(position => snapshot.Offices[position].Office.Key);

        Assert.Equal(["dvd-akmola", "con-2", "con-10", "rovd-akkol"], found);
    }

    private static int[] Positions(NearestOffices index, NearestQuery query) =>
        [.. index.Find(query, NearestStart.Beginning, 100).Select(office => office.Position)];

    private static void ForAll(Action<RandomOffices> check)
    {
        for (var seed = 0; seed < Directories; seed++)
        {
            try
            {
                check(new RandomOffices(new Random(seed)));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"It does not hold for the directory of seed {seed}: {exception.Message}", exception);
            }
        }
    }
}
