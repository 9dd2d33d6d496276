using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>What the program tells goes to a disk that is full, which <c>/dev/full</c> of Linux always is.</summary>
public sealed class FullOutputTests : ChangedStoreTests
{
    private const string Full = "/dev/full";

    public override async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists(Full), $"This system has no {Full}.");
        await base.InitializeAsync();
    }

    [Fact]
    public async Task Serve_WhoseLogIsOnAFullDisk_ServesAndFollowsTheStore()
    {
        var port = FreePort.Next();
        using var program = StartInto($">{Full} 2>{Full}", "serve", "--no-import", "--urls", $"http://127.0.0.1:{port}", "--store", Store.Location);
        var clients = AskingClients.Start($"http://127.0.0.1:{port}/graphql", count: 1, allowBroken: true);
        await clients.WaitForEditionAsync(1);

        await Changes.Apply(Store, 1).RepeatAsync();

        await clients.WaitForEditionAsync(2);
        await clients.EndAsync();
        program.Terminate();
        Assert.Equal(0, await program.WaitForExitAsync());
    }

    [Fact]
    public async Task ACommandWhoseOutputIsOnAFullDisk_SaysSo()
    {
        using var program = StartInto($">{Full}", "editions", "--store", Store.Location);

        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Contains("No space left on device", program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnImportWhoseMessagesAreOnAFullDisk_IsMade()
    {
        using var program = StartInto($"2>{Full}", [.. Changes.Apply(Store, 1).Arguments, "--store", Store.Location]);

        Assert.Equal(0, await program.WaitForExitAsync());
        Assert.Equal(2, (await StoreContents.ReadAsync(Store.Store)).Edition);
    }

    private static RunningProgram StartInto(string redirection, params IEnumerable<string> arguments) => RunningProgram.StartCommand(
        ["sh", "-c", $"exec \"$@\" {redirection}", "sh", .. RunningProgram.Command, .. arguments], ("Store__PollInterval", "00:00:00.1"));
}
