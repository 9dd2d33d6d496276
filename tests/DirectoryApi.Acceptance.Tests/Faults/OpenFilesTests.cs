using System.Net;
using System.Net.Sockets;
using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>The server may open few files, and clients try to take them all: those who are connected are answered, and others again once there is room.</summary>
public sealed class OpenFilesTests : ChangedStoreTests
{
    private const int Connections = 400;

    [Fact]
    public async Task ConnectionsThatWouldTakeAllFiles_AreClosed_AndThoseThatAreThereAnswered()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Files are limited as by Linux.");
        using var server = await ServerUnderFault.StartAsync(Store.Location, wrapper: Limited(400));
        var clients = AskingClients.Start(server.Address, count: 2);
        await clients.WaitForEditionAsync(1);

        var port = new Uri(server.Address).Port;
        var crowd = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => ConnectAsync(port)));
        try
        {
            await Changes.Apply(Store, 1).RepeatAsync();
            await clients.WaitForEditionAsync(2);
            await clients.WaitForAnswersAsync(50);
        }
        finally
        {
            Array.ForEach(crowd, socket => socket.Dispose());
        }

        await clients.EndAsync();
        await EventuallyAnsweredAsync(server);
        Assert.DoesNotContain("   at ", server.Program.Output + server.Program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerThatMayOpenTooFewFiles_DoesNotStart_AndSaysWhy()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Files are limited as by Linux.");
        using var program = RunningProgram.StartCommand([.. Limited(300), .. RunningProgram.Command, "serve", "--no-import", "--store", Store.Location]);

        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Contains("only 300 files and connections open; a server needs 384 at least", program.Error, StringComparison.Ordinal);
    }

    /// <summary>A command that runs another one, which may open so many files.</summary>
    private static string[] Limited(int files) => ["sh", "-c", $"ulimit -n {files}; exec \"$@\"", "sh"];

    private static async Task<Socket> ConnectAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        }
        catch (SocketException)
        {
            // One that the server closed at once.
        }

        return socket;
    }

    /// <summary>Asks over a new connection until there is room for it.</summary>
    private static async Task EventuallyAnsweredAsync(ServerUnderFault server)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                Assert.Equal(2, new WholeAnswers().Add(await server.AskAsync()));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }
}
