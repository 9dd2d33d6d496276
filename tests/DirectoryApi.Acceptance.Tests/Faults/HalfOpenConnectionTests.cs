using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Thousands of connections that send nothing, or half a request: all others are answered, and memory is bounded.</summary>
public sealed class HalfOpenConnectionTests : ChangedStoreTests
{
    private const int Connections = 3_000;
    private const int Clients = 4;
    private const int AnswersMeanwhile = 300;

    // What all of them together may take, in bytes: some 40 KB each.
    private const long MostMemory = 128L << 20;

    private static readonly byte[] HalfARequest = Encoding.ASCII.GetBytes("GET /graphql?query={dataset{edition}} HTTP/1.1\r\nHost: localhost\r\nAccept-Lang");

    [Fact]
    public async Task ThreeThousandHalfOpenConnections_KeepNobodyFromAnswers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Memory is told by Linux's /proc.");
        using var server = await ServerUnderFault.StartAsync(Store.Location);
        var clients = AskingClients.Start(server.Address, Clients);
        await clients.WaitForAnswersAsync(AnswersMeanwhile);
        var before = ResidentMemory.Of(server.Program.Id);

        List<Socket> sockets = [];
        try
        {
            var address = new Uri(server.Address);
            for (var number = 0; number < Connections; number++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                sockets.Add(socket);
                await socket.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
                if (number % 2 == 1)
                {
                    await socket.SendAsync(HalfARequest, TestContext.Current.CancellationToken);
                }
            }

            await clients.WaitForAnswersAsync(AnswersMeanwhile);
            using var newcomer = new HttpClient();
            using var answer = await newcomer.GetAsync(server.Address + WholeAnswers.Query, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var grown = ResidentMemory.Of(server.Program.Id) - before;
            TestContext.Current.TestOutputHelper!.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{before >> 20} MB before, {grown >> 20} MB more with {Connections:N0} half-open connections; {clients.Answers.Count} answers."));
            Assert.True(grown < MostMemory, $"{grown:N0} bytes more.");
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }

        await clients.WaitForAnswersAsync(AnswersMeanwhile);
        await clients.EndAsync();
    }
}
