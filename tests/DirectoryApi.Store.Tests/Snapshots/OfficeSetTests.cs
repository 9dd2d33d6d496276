using DirectoryApi.Store.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Snapshots;

public sealed class OfficeSetTests
{
    private const int Size = 200;

    [Fact]
    public void Sets_BehaveAsSortedSets()
    {
        var positions = Gen.Choose(0, Size - 1).ListOf().ToArbitrary();
        var property = Prop.ForAll(positions, positions, (left, right) =>
        {
            var a = OfficeSet.Of(left, Size);
            var b = OfficeSet.Of(right, Size);
            var expected = left.Distinct().Order().ToList();
            return a.SequenceEqual(expected)
                && a.Count == expected.Count
                && a.Intersect(b).SequenceEqual(expected.Intersect(right))
                && Enumerable.Range(0, a.CountCommon(b)).Select(index => a.CommonAt(b, index)).SequenceEqual(a.Intersect(b))
                && a.Union(b).SequenceEqual(expected.Union(right).Order())
                && OfficeSet.Union([a, b, a], Size).SequenceEqual(a.Union(b))
                && Enumerable.Range(-1, Size + 2).All(position => a.Contains(position) == expected.Contains(position))
                && Enumerable.Range(-1, Size + 70).All(position => a.CountBefore(position) == expected.Count(item => item < position))
                && Enumerable.Range(0, expected.Count + 2).All(offset => a.From(offset).SequenceEqual(expected.Skip(offset)));
        });

        Check.One(Config.QuickThrowOnFailure.WithReplay(20120327, 363), property);
    }

    [Fact]
    public void All_HoldsEveryPositionAndNoOther()
    {
        Assert.Equal(Enumerable.Range(0, 130), OfficeSet.All(130));
        Assert.Empty(OfficeSet.All(0));
        Assert.False(OfficeSet.All(130).Contains(130));
    }

    [Fact]
    public void Of_PositionOutsideTheSnapshot_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficeSet.Of([Size], Size));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficeSet.Of([-1], Size));
    }

    [Fact]
    public void Intersect_SetOfAnotherSnapshot_Throws() =>
        Assert.Throws<ArgumentException>(() => OfficeSet.All(10).Intersect(OfficeSet.All(Size)));
}
