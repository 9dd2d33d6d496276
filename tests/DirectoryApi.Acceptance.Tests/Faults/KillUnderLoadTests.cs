using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// Server and importer are killed (SIGKILL) while clients ask and an import runs. Clients see that connections break, and never a wrong
/// answer; the next server serves the old edition or the new one, whole.
/// </summary>
public sealed class KillUnderLoadTests : ChangedStoreTests
{
    private const int Seed = 20_260_401;
    private const int Kills = 3;
    private const int Clients = 6;

    // From the start of an import until well after its end.
    private static readonly TimeSpan LastMoment = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task AServerThatIsKilledUnderLoadDuringAnImport_IsFollowedByOneThatServesTheOldEditionOrTheNew()
    {
        var port = FreePort.Next();
        var clients = AskingClients.Start($"http://127.0.0.1:{port}/graphql", Clients, allowBroken: true);
        var kills = FaultRounds.Of(Kills);
        var (old, @new) = (0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = await StoreContents.ReadAsync(Store.Store);
            using (var server = await ServerUnderFault.StartAsync(Store.Location, port))
            {
                Assert.Equal(before.Edition, clients.Answers.Add(await server.AskAsync()));
                await clients.WaitForAnswersAsync(Clients);
                using var import = ProgramUnderTest.Start(Changes.Apply(Store, before.Edition), Store.Location);
                await Task.Delay(LastMoment * new Random(Seed + kill).NextDouble(), TestContext.Current.CancellationToken);
                await server.Program.KillAsync();
                await import.KillAsync();
            }

            await Store.CheckAsync();
            var after = await StoreContents.ReadAsync(Store.Store);
            Assert.InRange(after.Edition, before.Edition, before.Edition + 1);
            _ = after.Edition == before.Edition ? old++ : @new++;
            if (after.Edition == before.Edition)
            {
                Assert.Equal(before, after);
                await Changes.Apply(Store, before.Edition).RepeatAsync();
            }
        }

        using (var last = await ServerUnderFault.StartAsync(Store.Location, port))
        {
            await clients.WaitForEditionAsync(kills + 1);
            await clients.EndAsync();
        }

        clients.Answers.AssertEditionsDiffer();
        Assert.True(clients.Broken > 0, "No connection broke.");
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{kills} kills: {old} left the old edition, {@new} the new one; {clients.Answers.Count} answers, all whole, {clients.Broken} requests without one.");
    }
}
