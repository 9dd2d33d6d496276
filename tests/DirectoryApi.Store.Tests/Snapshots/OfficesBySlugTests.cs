using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Snapshots;

/// <summary>Whether a group is kept as a set or as positions, it is the same.</summary>
public sealed class OfficesBySlugTests
{
    private const int Many = 70_000;
    private static readonly Office Sample = SampleDrafts.Small.Offices[0];

    [Theory]
    [InlineData(100)]
    [InlineData(Many)]
    public void ASlug_GivesTheOfficesThatHaveIt(int count)
    {
        var offices = Offices(count);

        // Half of the offices, every ninety-seventh, one, and none.
        var groups = OfficesBySlug.Of(offices, office => office.Position % 2 == 0 ? "half" : office.Position % 97 == 0 ? "few" : office.Position == 1 ? "one" : null);

        Assert.Equal(Enumerable.Range(0, count).Where(position => position % 2 == 0), groups["half"]);
        Assert.Equal(Enumerable.Range(0, count).Where(position => position % 97 == 0 && position % 2 != 0), groups["few"]);
        Assert.Equal([1], groups["one"]);
        Assert.Empty(groups["none"]);
        Assert.Equal(groups["half"].Words.Length, groups["one"].Words.Length);
        Assert.Equal(groups["half"].Words.Length, groups["none"].Words.Length);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(Many)]
    public void AnOfficeOfSeveralSlugs_IsInAllTheirGroups_OnceInEach(int count)
    {
        var groups = OfficesBySlug.Of<int>(Offices(count), office => office.Position is 3 or 50 ? [1, 2, 2] : [], number => $"slug-{number}");

        Assert.Equal([3, 50], groups["slug-1"]);
        Assert.Equal([3, 50], groups["slug-2"]);
        Assert.Equal(2, groups["slug-2"].Count);
        Assert.Empty(groups["slug-3"]);
    }

    private static OfficeNode[] Offices(int count) => [.. Enumerable.Range(0, count).Select(position => new OfficeNode(Sample, Language.Ru, position))];
}
