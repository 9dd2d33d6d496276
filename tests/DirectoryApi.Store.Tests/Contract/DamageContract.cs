using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>How every store refuses what it cannot read.</summary>
public abstract class DamageContract : IDisposable
{
    private readonly TestStore _temporary;

    protected DamageContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task NewerSchema_IsRefusedWithBothVersions()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.SetVersion(99);
        var before = _temporary.Dump();

        var errors = await ErrorsOfEveryMember.OfAsync(_temporary.Store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.NewerSchema, error.Kind));
        Assert.Contains("version 99", errors[0].Message, StringComparison.Ordinal);
        Assert.Contains($"version {StoreSchema.Version}", errors[0].Message, StringComparison.Ordinal);
        Assert.Equal(before, _temporary.Dump());
    }

    [Theory]
    [InlineData("DROP TABLE office_phones")]
    [InlineData("ALTER TABLE office_phones RENAME COLUMN purpose TO use")]
    [InlineData("UPDATE office_versions SET kind = 'Circus'")]
    [InlineData("UPDATE office_versions SET as_of = 'yesterday'")]
    [InlineData("UPDATE office_versions SET periods = '[[\"Monday\",5000,5001]]'")]
    [InlineData("UPDATE office_contacts SET phones = '[[1]]'")]
    [InlineData("UPDATE office_dissents SET \"rows\" = '{'")]
    [InlineData("UPDATE changes SET kind = ''")]
    public async Task ContentThatCannotBeRead_IsCorrupt(string damage)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Execute(damage);

        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.LoadAsync());

        Assert.Equal(StoreErrorKind.Corrupt, error.Kind);
    }

    [Theory]
    [InlineData("UPDATE annex_rows SET \"values\" = '{'")]
    [InlineData("UPDATE annex_rows SET cells = '[1]'")]
    public async Task RowsThatCannotBeRead_AreCorrupt(string damage)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Execute(damage);

        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.Store.ReadDocumentsAsync(Token));

        Assert.Equal(StoreErrorKind.Corrupt, error.Kind);
    }
}
