using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>What every store keeps of what editions changed.</summary>
public abstract class HistoryContract : IDisposable
{
    private readonly TestStore _temporary;

    protected HistoryContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task OfficeThatIsOnlyPrintedOtherwise_GetsAnEditionButCountsAsUnchanged()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var draft = SampleDrafts.Small.With("con-2", office => office with { Witnesses = [office.Witnesses[0] with { Reason = "another" }] });

        var result = await _temporary.ApplyAsync(draft);

        Assert.False(result.Unchanged);
        Assert.Equal(new ChangeCounts(0, 0, 0, 5), result.Offices);
        Assert.Equal(ModelDirectory.Describe(draft), ModelDirectory.Describe(await _temporary.ReadAsync()));
    }

    public static TheoryData<string> PartsOfAnOffice => new("contact", "statement", "dissent", "reason", "origin", "alias");

    [Theory]
    [MemberData(nameof(PartsOfAnOffice))]
    public async Task AnyPartOfAnOffice_MakesAnEdition(string what)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var draft = what switch
        {
            "contact" => SampleDrafts.Small.With("con-2", office => office with { Contacts = [office.Contacts[0] with { Room = "417" }, office.Contacts[1]] }),
            "statement" => SampleDrafts.Small.With("con-2", office => office with { History = [office.History[0] with { IsReplaced = !office.History[0].IsReplaced }, office.History[1]] }),
            "dissent" => SampleDrafts.Small.With("con-2", office => office with { Dissents = [office.Dissents[0] with { Rows = [office.Dissents[0].Rows[1]] }] }),
            "reason" => SampleDrafts.Small.With("con-2", office => office with { Witnesses = [office.Witnesses[0], new Witness(office.Witnesses[1].Row, "other")] }),
            "origin" => SampleDrafts.Small.With("con-2", office => office with { Addresses = [office.Addresses[0] with { Origin = office.Addresses[1].Origin }, office.Addresses[1]] }),
            _ => SampleDrafts.Small with { Aliases = [new OfficeAlias("con-1", "slug-of-con-1", "con-2")] },
        };

        Assert.Equal(2, (await _temporary.ApplyAsync(draft)).Edition);
        Assert.True((await _temporary.ApplyAsync(draft)).Unchanged);
        Assert.Equal(ModelDirectory.Describe(draft), ModelDirectory.Describe(await _temporary.ReadAsync()));
    }

    [Fact]
    public async Task WithdrawnOffice_IsKeptAsItWasLast_UnitsToo()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var second = SampleDrafts.Small.With("rovd-akkol", office => office with { Emails = ["last@mvd.kz"] });
        await _temporary.ApplyAsync(second);
        await _temporary.ApplyAsync(second.Without("rovd-akkol").Without("dvd-akmola"));
        await _temporary.ApplyAsync(second.Without("rovd-akkol").Without("dvd-akmola").Without("con-2"));

        var withdrawn = (await _temporary.ReadAsync()).Withdrawn;

        Assert.Equal([("con-2", 4), ("dvd-akmola", 3), ("rovd-akkol", 3)], withdrawn.Select(office => (office.Office.Key, office.Edition)));
        Assert.Equal(Canonical.Of(second.Offices[1]), Canonical.Of(withdrawn[2].Office));
    }

    [Fact]
    public async Task MergedOffice_IsAnAliasAndNotWithdrawn()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var result = await _temporary.ApplyAsync(SampleDrafts.Small.Merging("con-2", "con-10"));

        Assert.Equal(new ChangeCounts(0, 0, 1, 4), result.Offices);
        var edition = await _temporary.ReadAsync();
        Assert.Equal(new OfficeAlias("con-2", "slug-of-con-2", "con-10"), Assert.Single(edition.Aliases));
        Assert.Empty(edition.Withdrawn);
        var change = Assert.Single(await _temporary.ReadChangesAsync(), change => change.Edition == 2);
        Assert.Equal((ChangeKind.Withdrawn, "con-2", "con-10"), (change.Change.Kind, change.Change.OfficeKey, change.Change.After));
    }

    [Fact]
    public async Task Changes_AreToldByEditionInOrder()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var second = SampleDrafts.Small.With("con-2", office => office with { Phones = [], Emails = ["new@mvd.kz"] }).Without("con-10");
        await _temporary.ApplyAsync(second);
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var changes = await _temporary.ReadChangesAsync();

        Assert.Equal(SampleDrafts.Small.Offices.Select(office => office.Key).Order(StringComparer.Ordinal), changes.Where(change => change.Edition == 1).Select(change => change.Change.OfficeKey));
        Assert.Equal(
            OfficeComparison.Between(SampleDrafts.Small.Offices, second.Offices, []),
            changes.Where(change => change.Edition == 2).Select(change => change.Change));
        Assert.Equal(
            OfficeComparison.Between(second.Offices, SampleDrafts.Small.Offices, []),
            changes.Where(change => change.Edition == 3).Select(change => change.Change));
        Assert.Equal([1, 2, 3], changes.Select(change => change.Edition).Distinct());
    }

    [Fact]
    public async Task Editions_AreListedOldestFirst()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Clock.Now = _temporary.Clock.Now.AddDays(1);
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("con-2").With("con-10", office => office with { Phones = [] }) with { ProgramVersion = "1.1.0" });

        var editions = await _temporary.Store.ReadEditionsAsync(Token);

        Assert.Equal(
            [
                new EditionSummary
                {
                    Number = 1,
                    IsCurrent = false,
                    PublishedAt = new DateTimeOffset(2026, 3, 1, 7, 30, 15, TimeSpan.Zero),
                    ProgramVersion = "1.0.0",
                    DocumentCount = 2,
                    RowCount = SampleDrafts.Russian.Rows.Count + SampleDrafts.Kazakh.Rows.Count,
                    OfficeCount = 5,
                    Offices = new ChangeCounts(5, 0, 0, 0),
                },
                new EditionSummary
                {
                    Number = 2,
                    IsCurrent = true,
                    PublishedAt = new DateTimeOffset(2026, 3, 2, 7, 30, 15, TimeSpan.Zero),
                    ProgramVersion = "1.1.0",
                    DocumentCount = 2,
                    RowCount = SampleDrafts.Russian.Rows.Count + SampleDrafts.Kazakh.Rows.Count,
                    OfficeCount = 4,
                    Offices = new ChangeCounts(0, 1, 1, 3),
                },
            ],
            editions);
    }

    [Fact]
    public async Task EmptyStore_HasNoEditions()
    {
        Assert.Empty(await _temporary.Store.ReadEditionsAsync(Token));
        Assert.Null(await _temporary.Store.ReadEditionAsync(Token));
    }
}
