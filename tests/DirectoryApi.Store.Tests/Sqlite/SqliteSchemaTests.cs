using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteSchemaTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task OlderStore_IsReadAsItIs(int version)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.MakeOlder(version);

        var edition = await _temporary.ReadAsync();

        Assert.Equal(SampleDrafts.Small.Offices.Count, (await _temporary.LoadAsync()).Offices.Count);
        Assert.All(edition.Documents.SelectMany(document => document.Standards), standard => Assert.True(version == 2 || standard.Hours.Count == 0));
        Assert.All(edition.Offices, office => Assert.Equal(0, office.Contacts.Count + office.History.Count + office.Dissents.Count));
        Assert.All(edition.Offices.SelectMany(office => office.Witnesses), witness => Assert.Equal("", witness.Reason));
        Assert.All(edition.Offices.SelectMany(office => office.Addresses), address => Assert.Equal(TextOrigin.Printed, address.Origin));
        Assert.Empty(edition.Aliases);
        Assert.Null(Assert.Single(await _temporary.Store.ReadEditionsAsync(TestContext.Current.CancellationToken)).Restores);
    }

    [Fact]
    public async Task StoreWithHoursInATableOfTheirOwn_IsReadAsItIs()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var before = ModelDirectory.Describe(await _temporary.ReadAsync());
        _temporary.MakeOlder(3);

        Assert.Equal(before, ModelDirectory.Describe(await _temporary.ReadAsync()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task OlderStore_IsWrittenAfterAnUpgrade(int version)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.MakeOlder(version);

        // Documents other than before, since one that is as it was stays as the older program stored it.
        var draft = SampleDrafts.Small.Merging("con-2", "con-10") with
        {
            Documents = [SampleDrafts.Russian with { FileName = "1.txt" }, SampleDrafts.Kazakh with { FileName = "2.txt" }],
        };
        Assert.Equal(2, (await _temporary.ApplyAsync(draft)).Edition);

        Assert.Equal(ModelDirectory.Describe(draft), ModelDirectory.Describe(await _temporary.ReadAsync()));
        Assert.Equal(3, (await _temporary.RollBackAsync(1)).Edition);
    }

    [Fact]
    public async Task ListsOfOffices_AreKeptInTheOrderOfTheirKeys_AndNowhereElse()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var tables = _temporary.Ask("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%) WITHOUT ROWID' ORDER BY name");

        Assert.Equal(
            [
                "office_addresses", "office_contacts", "office_dissents", "office_emails", "office_names", "office_phones",
                "office_services", "office_statements", "office_websites", "office_witnesses",
            ],
            tables);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task UpgradedTables_AreThoseOfANewStore(int version)
    {
        using var other = new TemporaryStore();
        await other.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.MakeOlder(version);
        await _temporary.ApplyAsync(SampleDrafts.Small with { ProgramVersion = "2.0.0" });

        Assert.Equal(SqliteShape.Of(other), SqliteShape.Of(_temporary));
    }
}
