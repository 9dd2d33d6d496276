using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Snapshots;

public sealed class ChangeLogTests
{
    private readonly ChangeLog _changes = SnapshotBuilder.Build(SampleContents.Storied, SamplePlaces.All).Changes;

    [Fact]
    public void Changes_AreWhatTheStoreGave_InItsOrder()
    {
        var told = Enumerable.Range(0, _changes.Count).Select(index => _changes[index]).Select(change => (change.Edition, new OfficeChange
        {
            Kind = change.Kind,
            OfficeKey = change.OfficeKey,
            Field = change.Field,
            Before = change.Before,
            After = change.After,
            DocumentSlug = change.Document.Decree.Slug,
        }));

        Assert.Equal(SampleContents.Storied.Changes.Select(change => (change.Edition, change.Change)), told);
    }

    [Fact]
    public void Ordinal_CountsWithinTheEdition() =>
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 1, 2, 3], Enumerable.Range(0, _changes.Count).Select(index => _changes[index].Ordinal));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(3, 9)]
    [InlineData(4, 13)]
    [InlineData(int.MaxValue, 13)]
    public void IndexAfter_AnEdition_IsItsFirstSuccessors(int edition, int expected) => Assert.Equal(expected, _changes.IndexAfter(edition));

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(1, 6, 7)]
    [InlineData(1, 99, 7)]
    [InlineData(4, 1, 11)]
    [InlineData(4, 3, 13)]
    [InlineData(4, int.MaxValue, 13)]
    [InlineData(9, 0, 13)]
    [InlineData(0, 5, 0)]
    public void IndexAfter_APlaceInAnEdition_NeedsNoChangeThere(int edition, int ordinal, int expected) =>
        Assert.Equal(expected, _changes.IndexAfter(edition, ordinal));

    [Fact]
    public void Place_FollowsTheSameChange_WhenEditionsAreAdded()
    {
        var change = _changes[8];
        var content = SampleContents.Storied;
        var later = SnapshotBuilder.Build(
            content with
            {
                Edition = 5,
                Changes = [.. content.Changes, new(5, content.Changes[0].Change with { Kind = ChangeKind.Changed, Field = OfficeField.NameKk })],
            },
            SamplePlaces.All).Changes;

        Assert.Equal(_changes.IndexAfter(change.Edition, change.Ordinal), later.IndexAfter(change.Edition, change.Ordinal));
        Assert.Equal(OfficeField.NameKk, later[later.IndexAfter(4)].Field);
    }

    [Fact]
    public void Office_IsTheOneOfToday()
    {
        Assert.Equal("con-2", _changes[7].Office!.Office.Key);
        Assert.Equal("con-old", _changes[7].OfficeKey);
        Assert.Equal(3, _changes[8].Office!.WithdrawnIn);
        Assert.Null(SnapshotBuilder.Build(SampleContents.Storied with { Withdrawn = [] }, SamplePlaces.All).Changes[8].Office);
    }

    [Fact]
    public void EveryKindAndField_IsKept()
    {
        var content = SampleContents.Of(SampleDrafts.Small);
        var wanted = Enum.GetValues<ChangeKind>()
            .SelectMany(kind => Enum.GetValues<OfficeField>().Cast<OfficeField?>().Prepend(null), (kind, field) => (kind, field)).ToArray();
        var changes = SnapshotBuilder.Build(
            content with
            {
                Changes = [.. wanted.Select(pair => new Store.Editions.EditionChange(
                    1, new OfficeChange { Kind = pair.kind, OfficeKey = "con-2", Field = pair.field, DocumentSlug = "p1200001741-kk" }))],
            },
            SamplePlaces.All).Changes;

        Assert.Equal(wanted, Enumerable.Range(0, changes.Count).Select(index => (changes[index].Kind, changes[index].Field)));
    }
}
