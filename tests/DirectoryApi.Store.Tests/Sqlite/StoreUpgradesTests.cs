using DirectoryApi.Store.Tests.Samples;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class StoreUpgradesTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task StoreOfVersion1_IsReadAsItIs_AndWrittenAfterAnUpgrade()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        MakeVersion1();

        var before = await _temporary.Open(TimeSpan.FromSeconds(5)).ReadDocumentsAsync(TestContext.Current.CancellationToken);
        Assert.All(before.SelectMany(document => document.Standards), standard => Assert.Empty(standard.Hours));
        Assert.Equal(SampleDrafts.Small.Offices.Count, (await _temporary.LoadAsync()).Offices.Count);

        await _temporary.ApplyAsync(SampleDrafts.Small with { Documents = [SampleDrafts.Russian with { FileName = "renamed.txt" }, SampleDrafts.Kazakh] });
        var after = await _temporary.Open(TimeSpan.FromSeconds(5)).ReadDocumentsAsync(TestContext.Current.CancellationToken);
        var renamed = after.Single(document => document.FileName == "renamed.txt");
        Assert.Equal(Canonical.Of(SampleDrafts.Russian.Standards), Canonical.Of(renamed.Standards));
    }

    /// <summary>Takes away what the tables of version 1 did not have.</summary>
    private void MakeVersion1()
    {
        using var connection = _temporary.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "ALTER TABLE standards DROP COLUMN hours; PRAGMA user_version = 1;";
        command.ExecuteNonQuery();
        SqliteConnection.ClearAllPools();
    }
}
