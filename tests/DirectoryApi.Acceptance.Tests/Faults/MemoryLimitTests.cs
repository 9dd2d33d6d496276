using System.Globalization;
using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>All annexes of the repository are imported, and served to many clients, in as little memory as a small container has.</summary>
public sealed class MemoryLimitTests : IDisposable
{
    private const long Container = 256L << 20;
    private const int Clients = 16;
    private const int Answers = 1_500;

    private static readonly string[] HeavyPaths = ["/export/offices.csv", "/export/offices.geojson", "/feeds/changes.json", "/ru/search?q=полиция", "/kk/"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheWholeDirectory_IsImportedAndServed_In256Megabytes()
    {
        using var group = MemoryGroup.Make(Container);
        using (var server = await ServerUnderFault.StartAsync(
            ["serve", "--urls", "http://127.0.0.1:0", "--store", _folder.File("directory.db")], group.Wrapper))
        {
            var imported = group.Peak;
            var clients = AskingClients.Start(server.Address, Clients);
            using var reader = new HttpClient { BaseAddress = new Uri(server.Address) };
            for (var round = 0; round < FaultRounds.Of(3); round++)
            {
                foreach (var path in HeavyPaths)
                {
                    using var answer = await reader.GetAsync(path, TestContext.Current.CancellationToken);
                    Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
                    Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
                }

                await clients.WaitForAnswersAsync(Answers);
            }

            await clients.EndAsync();
            TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"At most {imported >> 20} MB for a start with its import, {group.Peak >> 20} MB with {Clients} clients and {clients.Answers.Count} answers."));
            server.Program.Terminate();
            Assert.Equal(0, await server.Program.WaitForExitAsync());
        }

        var (exitCode, output, error) = await RunWithinAsync(
            group, ["import", .. Directory.EnumerateFiles(Repository.PathOf("data", "annexes"), "*.txt"), "--store", _folder.File("again.db")]);
        Assert.True(exitCode == 0, output + error);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunWithinAsync(MemoryGroup group, string[] arguments)
    {
        using var program = RunningProgram.StartCommand([.. group.Wrapper, .. RunningProgram.Command, .. arguments]);
        return (await program.WaitForExitAsync(), program.Output, program.Error);
    }
}
