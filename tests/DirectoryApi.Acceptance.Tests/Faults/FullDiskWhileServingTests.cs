using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Durability;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>The disk with the store, the search index and the log fills up under a server, and is given room again.</summary>
public sealed class FullDiskWhileServingTests : ChangedStoreTests
{
    // Enough for the store, two editions more and their indexes.
    private const string DiskSize = "24m";

    private readonly TemporaryFolder _folder = new();

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task ADiskThatFillsUpWhileServing_KeepsNobodyFromAnswers_AndTheNextEditionIsServedOnceThereIsRoom()
    {
        TinyDisk.SkipUnlessPossible();
        var port = FreePort.Next();
        using var disk = RunningProgram.StartCommand(["unshare", "-rm", "sh", "-c", Script(port)], ("RateLimit__Enabled", "false"));
        await disk.WaitForAsync("Serving");
        var clients = AskingClients.Start($"http://127.0.0.1:{port}/graphql", count: 4, allowBroken: true);
        await clients.WaitForEditionAsync(1);

        File.WriteAllText(_folder.File("fill"), "");
        var full = await disk.WaitForAsync("Imported: 1");
        Assert.Contains("is full. Nothing was changed. Make room, then import again.", full, StringComparison.Ordinal);
        var broken = clients.Broken;
        await clients.WaitForAnswersAsync(100);
        Assert.Equal([1], clients.Answers.Editions);

        File.WriteAllText(_folder.File("empty"), "");
        await disk.WaitForAsync("Imported: 0");
        await clients.WaitForEditionAsync(2);
        Assert.Equal(broken, clients.Broken);
        await clients.EndAsync();
        File.WriteAllText(_folder.File("end"), "");
        Assert.Equal(0, await disk.WaitForExitAsync());
    }

    /// <summary>Does one thing after another inside the name space that has the disk; files tell it when.</summary>
    private string Script(int port)
    {
        var disk = Directory.CreateDirectory(_folder.File("disk")).FullName;
        var program = string.Join(' ', RunningProgram.Command.Select(argument => $"'{argument}'"));
        var import = $"{program} {string.Join(' ', Changes.Apply(Store, 1).Arguments.Select(argument => $"'{argument}'"))} --store '{disk}/directory.db'";
        return $$"""
            until_there() { while [ ! -e "{{_folder.Path}}/$1" ]; do sleep 0.05; done; }
            mount -t tmpfs -o size={{DiskSize}} tmpfs '{{disk}}' || exit 99
            cp '{{Store.Location}}' '{{disk}}/directory.db' || exit 98
            Store__PollInterval=00:00:00.1 {{program}} serve --no-import --store '{{disk}}/directory.db' --urls http://127.0.0.1:{{port}} >'{{disk}}/log' 2>&1 &
            server=$!
            echo Serving
            until_there fill
            cat /dev/zero >'{{disk}}/filler' 2>/dev/null
            {{import}} 2>&1
            echo "Imported: $?"
            until_there empty
            rm '{{disk}}/filler'
            {{import}} 2>&1
            echo "Imported: $?"
            until_there end
            kill -TERM $server
            wait $server
            """;
    }
}
