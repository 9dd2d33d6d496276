using DirectoryApi.Store.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>Every store gives back what it was given.</summary>
public abstract class RoundTripContract : IDisposable
{
    private readonly TestStore _temporary;

    protected RoundTripContract(TestStore store) => _temporary = store;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Offices_RoundTrip()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var edition = await _temporary.ReadAsync();

        Assert.Equal(
            SampleDrafts.Small.Offices.OrderBy(office => office.Key, StringComparer.Ordinal).Select(Canonical.Of),
            edition.Offices.OrderBy(office => office.Key, StringComparer.Ordinal).Select(Canonical.Of));
    }

    [Fact]
    public async Task Snapshot_HasTheSameOfficesAndServices()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var snapshot = await _temporary.LoadAsync();

        Assert.Equal(
            SampleDrafts.Small.Offices.OrderBy(office => office.Key, StringComparer.Ordinal).Select(Canonical.Of),
            snapshot.Offices.Select(node => node.Office).OrderBy(office => office.Key, StringComparer.Ordinal).Select(Canonical.Of));
        Assert.Equal(
            SampleDrafts.Small.Services.OrderBy(service => service.Slug, StringComparer.Ordinal).Select(Canonical.Of),
            snapshot.Services.Select(node => node.Service).OrderBy(service => service.Slug, StringComparer.Ordinal).Select(Canonical.Of));
    }

    [Fact]
    public async Task Services_RoundTrip()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var edition = await _temporary.ReadAsync();

        Assert.Equal(
            SampleDrafts.Small.Services.OrderBy(service => service.Slug, StringComparer.Ordinal).Select(Canonical.Of),
            edition.Services.OrderBy(service => service.Slug, StringComparer.Ordinal).Select(Canonical.Of));
    }

    [Fact]
    public async Task Documents_RoundTripInOrderOfSlug()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small with { Documents = [SampleDrafts.Kazakh, SampleDrafts.Russian] });

        var documents = await _temporary.Store.ReadDocumentsAsync(TestContext.Current.CancellationToken);

        Assert.Equal([SampleDrafts.Russian, SampleDrafts.Kazakh], documents, (left, right) => Canonical.Of(left) == Canonical.Of(right));
    }

    [Fact]
    public async Task VeryLongTexts_RoundTrip()
    {
        var text = new string('ұ', 2_000_000) + "\0😀" + new string('x', 2_000_000);
        var draft = SampleDrafts.Small.With("con-2", office => office with
        {
            Names = [office.Names[0] with { Text = text }],
            Dissents = [office.Dissents[0] with { Value = text }],
            Contacts = [office.Contacts[0] with { Emails = [text] }],
        });

        await _temporary.ApplyAsync(draft);

        var office = (await _temporary.ReadAsync()).Offices.Single(office => office.Key == "con-2");
        Assert.True(office.Names[0].Text == text && office.Dissents[0].Value == text && office.Contacts[0].Emails[0] == text);
    }

    [Fact]
    public void AnyDirectory_RoundTripsExactlyAndIsThenUnchanged()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), (int seed) =>
        {
            var draft = RandomDrafts.Make(seed);
            _temporary.ApplyAsync(draft).GetAwaiter().GetResult();

            var stored = _temporary.ReadAsync().GetAwaiter().GetResult();
            Assert.Equal(ModelDirectory.Describe(draft), ModelDirectory.Describe(stored));
            Assert.True(_temporary.ApplyAsync(draft).GetAwaiter().GetResult().Unchanged);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20120327, 363), property);
    }
}
