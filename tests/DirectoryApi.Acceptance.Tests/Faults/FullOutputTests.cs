using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>What the program tells goes to a disk that is full, which <c>/dev/full</c> of Linux always is.</summary>
public sealed class FullOutputTests : IAsyncLifetime
{
    private const string Full = "/dev/full";

    private readonly StoreChanges _changes = new();
    private readonly SqliteDurableStore _store = new();

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists(Full), $"This system has no {Full}.");
        await _changes.Apply(_store, 0).RepeatAsync();
    }

    public ValueTask DisposeAsync()
    {
        _changes.Dispose();
        return _store.DisposeAsync();
    }

    [Fact]
    public async Task Serve_WhoseLogIsOnAFullDisk_ServesAndFollowsTheStore()
    {
        var port = FreePort.Next();
        using var program = StartInto($">{Full} 2>{Full}", "serve", "--no-import", "--urls", $"http://127.0.0.1:{port}", "--store", _store.Location);
        var clients = AskingClients.Start($"http://127.0.0.1:{port}/graphql", count: 1, allowBroken: true);
        await clients.WaitForEditionAsync(1);

        await _changes.Apply(_store, 1).RepeatAsync();

        await clients.WaitForEditionAsync(2);
        await clients.EndAsync();
        program.Terminate();
        Assert.Equal(0, await program.WaitForExitAsync());
    }

    [Fact]
    public async Task ACommandWhoseOutputIsOnAFullDisk_SaysSo()
    {
        using var program = StartInto($">{Full}", "editions", "--store", _store.Location);

        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Contains("No space left on device", program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnImportWhoseMessagesAreOnAFullDisk_IsMade()
    {
        using var program = StartInto($"2>{Full}", [.. _changes.Apply(_store, 1).Arguments, "--store", _store.Location]);

        Assert.Equal(0, await program.WaitForExitAsync());
        Assert.Equal(2, (await StoreContents.ReadAsync(_store.Store)).Edition);
    }

    private static RunningProgram StartInto(string redirection, params IEnumerable<string> arguments) => RunningProgram.StartCommand(
        ["sh", "-c", $"exec \"$@\" {redirection}", "sh", .. RunningProgram.Command, .. arguments], ("Store__PollInterval", "00:00:00.1"));
}
