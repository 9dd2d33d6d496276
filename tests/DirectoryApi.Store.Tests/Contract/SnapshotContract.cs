using DirectoryApi.Domain.Changes;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>What the snapshot of every store knows of earlier editions.</summary>
public abstract class SnapshotContract : IDisposable
{
    private readonly TestStore _temporary;

    protected SnapshotContract(TestStore store) => _temporary = store;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task PublicationTime_OfEveryEdition_IsKnown()
    {
        var first = _temporary.Clock.Now;
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Clock.Now = first.AddDays(1);
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("con-2"));

        var snapshot = await _temporary.LoadAsync();

        Assert.Equal([first, first.AddDays(1), first.AddDays(1)], new[] { 1, 2, 3 }.Select(snapshot.PublicationTimeOf));
    }

    [Fact]
    public async Task WithdrawnOffice_HasItsRowsAsTheyWereLast_WhateverTheirLabelsStandForNow()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var rows = SampleDrafts.Russian.Rows;
        var changed = SampleDrafts.Russian with { Rows = [.. rows.Select((row, index) => row with { Cells = rows[(index + 1) % rows.Count].Cells })] };
        var second = SampleDrafts.Small with { Documents = [changed, SampleDrafts.Kazakh] };
        await _temporary.ApplyAsync(second.Without("con-2"));
        await _temporary.ApplyAsync(second.Without("con-2").Without("con-10"));

        var snapshot = await _temporary.LoadAsync();

        Assert.Equal([2, 3], new[] { "con-2", "con-10" }.Select(key => snapshot.OfficeByKey(key)!.WithdrawnIn));
        Assert.Equal(Texts(SampleDrafts.Kazakh.Rows[3], rows[3]), TextsOf(snapshot.OfficeByKey("con-2")!));
        Assert.Equal(Texts(SampleDrafts.Kazakh.Rows[2], changed.Rows[2]), TextsOf(snapshot.OfficeByKey("con-10")!));
        Assert.All(snapshot.OfficeByKey("con-2")!.Witnesses, witness => Assert.True(witness.Row.Document.IsCurrent));
        Assert.Equal(2, snapshot.OfficeByKey("con-2")!.Contacts.Count);
        Assert.Single(snapshot.OfficeByKey("con-2")!.Dissents);
    }

    [Fact]
    public async Task Documents_HaveTheStandardsWithTheirClausesOnHours()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var snapshot = await _temporary.LoadAsync();

        Assert.Contains(SampleDrafts.Small.Documents, document => document.Standards.Any(standard => standard.Hours.Count > 0));
        Assert.All(SampleDrafts.Small.Documents, document =>
            Assert.Equal(Canonical.Of(document.Standards), Canonical.Of(snapshot.DocumentBySlug(document.Decree.Slug)!.Standards)));
    }

    [Fact]
    public async Task DocumentThatIsNoLongerThere_IsKeptForWhatRefersToIt()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var renamed = SampleDrafts.Russian with { Decree = SampleDrafts.Russian.Decree with { Title = "Последнее название" } };
        await _temporary.ApplyAsync(SampleDrafts.Small with { Documents = [renamed, SampleDrafts.Kazakh] });
        await _temporary.ApplyAsync(SampleDrafts.Small with
        {
            Documents = [SampleDrafts.Kazakh],
            Services = [SampleDrafts.Small.Services[1] with { DocumentSlugs = [SampleDrafts.Kazakh.Decree.Slug] }],
            Offices = [],
        });

        var snapshot = await _temporary.LoadAsync();

        var former = snapshot.DocumentBySlug(SampleDrafts.Russian.Decree.Slug)!;
        Assert.Equal((false, "Последнее название", renamed.Rows.Count), (former.IsCurrent, former.Decree.Title, former.Rows.Count));
        Assert.Equal(SampleDrafts.Kazakh.Decree.Slug, Assert.Single(snapshot.Documents).Decree.Slug);
        var office = snapshot.OfficeByKey("rovd-akkol")!;
        Assert.Same(former, office.Witnesses[1].Row.Document);
        Assert.Same(former, office.History[0].Document);
        Assert.Equal([SampleDrafts.RegistrationService], office.Services.Select(service => service.Service.Slug));
        Assert.Same(snapshot.OfficeByKey("dvd-akmola"), office.Parent);
    }

    [Fact]
    public async Task DocumentThatCameBack_IsNoFormerOne()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(SampleDrafts.Small with
        {
            Documents = [SampleDrafts.Kazakh],
            Services = [SampleDrafts.Small.Services[1] with { DocumentSlugs = [SampleDrafts.Kazakh.Decree.Slug] }],
            Offices = [],
        });
        await _temporary.RollBackAsync(1);

        var snapshot = await _temporary.LoadAsync();

        Assert.True(snapshot.DocumentBySlug(SampleDrafts.Russian.Decree.Slug)!.IsCurrent);
        Assert.Equal(2, snapshot.Documents.Count);
        Assert.All(SampleDrafts.Small.Offices, office => Assert.Null(snapshot.OfficeByKey(office.Key)!.WithdrawnIn));
        Assert.Equal(
            [(1, ChangeKind.Added), (2, ChangeKind.Withdrawn), (3, ChangeKind.Added)],
            Enumerable.Range(0, snapshot.Changes.Count).Select(index => (snapshot.Changes[index].Edition, snapshot.Changes[index].Kind)).Distinct());
    }

    [Fact]
    public async Task MergedOfficeAndFormerSlug_LeadToTheOfficeOfToday()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(SampleDrafts.Small.Merging("con-2", "con-10").With("con-10", office => office with { Slug = "new-slug" }));

        var snapshot = await _temporary.LoadAsync();

        var office = snapshot.OfficeByKey("con-10");
        Assert.NotNull(office);
        Assert.Same(office, snapshot.OfficeByKey("con-2"));
        Assert.Same(office, snapshot.OfficeBySlug("slug-of-con-2"));
        Assert.Same(office, snapshot.OfficeBySlug("slug-of-con-10"));
        Assert.Same(office, snapshot.OfficeBySlug("new-slug"));
    }

    private static IEnumerable<string> TextsOf(OfficeNode office) => office.Witnesses.SelectMany(witness => witness.Row.Cells);

    private static IEnumerable<string> Texts(params Domain.Rows.AnnexRow[] rows) => rows.SelectMany(row => row.Cells).Select(cell => cell.Text);
}
