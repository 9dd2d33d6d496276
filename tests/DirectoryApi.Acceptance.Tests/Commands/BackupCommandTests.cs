using DirectoryApi.Acceptance.Tests.Durability;
using DirectoryApi.Acceptance.Tests.Faults;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary><c>backup</c> and <c>restore</c> of a store that is served to clients meanwhile.</summary>
public abstract class BackupCommandTests : ChangedStoreTests
{
    private readonly TemporaryFolder _folder = new();

    private string Backup => _folder.File("backup.db");

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    [Fact]
    public async Task ABackupOfAServedStore_IsPutBack_AndServedNext()
    {
        using var server = await ServerUnderFault.StartAsync(Store.Location);
        var clients = AskingClients.Start(server.Address, count: 2);
        var first = await server.AskAsync();
        var (exitCode, output, error) = await RunAsync("backup", Backup);
        Assert.True(exitCode == 0, error);
        Assert.Matches(@"^Backed up: edition 1 of \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, [\d,]+ bytes, checked\. ", output);
        await Changes.Apply(Store, 1).RepeatAsync();
        await clients.WaitForEditionAsync(2);

        (exitCode, _, error) = await RunAsync("restore", Backup);
        Assert.Equal(1, exitCode);
        Assert.Contains("The store has edition 2. ", error, StringComparison.Ordinal);
        Assert.Equal(2, (await StoreContents.ReadAsync(Store.Store)).Edition);

        (exitCode, output, error) = await RunAsync("restore", Backup, "--replace");
        Assert.True(exitCode == 0, error);
        Assert.StartsWith("Restored: edition 1 of ", output, StringComparison.Ordinal);
        await UntilAnsweredAsync(server, first);
        await clients.EndAsync();
        await Store.CheckAsync();
    }

    [Fact]
    public async Task ABackup_IsAStoreToServe_AndIsPutIntoANewOne()
    {
        await Changes.Apply(Store, 1).RepeatAsync();
        var contents = await StoreContents.ReadAsync(Store.Store);
        await RunAsync("backup", Backup);
        Assert.Equal(0, (await RunningProgram.RunAsync("restore", Backup, "--store", _folder.File("new.db"))).ExitCode);

        var (_, editions, _) = await RunAsync("editions");
        foreach (var store in (string[])[Backup, _folder.File("new.db")])
        {
            Assert.Equal(editions, (await RunningProgram.RunAsync("editions", "--store", store)).Output);
            Assert.Equal((contents.Edition, contents.Offices), await ProgramUnderTest.ListCurrentAsync(store));
        }

        using var server = await ServerUnderFault.StartAsync(Backup);
        Assert.Equal(2, new WholeAnswers().Add(await server.AskAsync()));
    }

    [Fact]
    public async Task WhatCannotBeBackedUpOrPutBack_ChangesNothing()
    {
        await File.WriteAllTextAsync(Backup, "no store", TestContext.Current.CancellationToken);
        var before = await StoreContents.ReadAsync(Store.Store);

        var (exitCode, _, error) = await RunAsync("backup", Backup);
        Assert.Equal(1, exitCode);
        Assert.Contains("or replace it with --replace", error, StringComparison.Ordinal);
        Assert.Equal("no store", await File.ReadAllTextAsync(Backup, TestContext.Current.CancellationToken));

        foreach (var file in (string[])[Backup, _folder.File("missing.db")])
        {
            (exitCode, _, error) = await RunAsync("restore", file, "--replace");
            Assert.Equal(1, exitCode);
            Assert.Contains(file, error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await StoreContents.ReadAsync(Store.Store));
        Assert.Equal(0, (await RunAsync("backup", Backup, "--replace")).ExitCode);
        Assert.Equal([Backup], Directory.EnumerateFiles(_folder.Path));
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        RunningProgram.RunAsync([.. arguments, "--store", Store.Location]);

    private static async Task UntilAnsweredAsync(ServerUnderFault server, string answer)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (await server.AskAsync() != answer)
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
