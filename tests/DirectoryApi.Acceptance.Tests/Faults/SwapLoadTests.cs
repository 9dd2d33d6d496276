using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Editions take each other's place while clients ask: no request fails, and no answer is of two editions.</summary>
public abstract class SwapLoadTests : ChangedStoreTests
{
    private const int Swaps = 10;
    private const int Clients = 8;

    [Fact]
    public async Task TenSwapsUnderLoad_FailNoRequest_AndMixNoEditions()
    {
        using var server = await ServerUnderFault.StartAsync(Store.Location);
        var clients = AskingClients.Start(server.Address, Clients);
        var pages = PagingClient.Start(server.Address);

        await ChangingEditions.MakeAsync(Changes, Store, FaultRounds.Of(Swaps), clients.WaitForEditionAsync);

        await clients.EndAsync();
        await pages.EndAsync();
        Assert.Equal(Enumerable.Range(1, FaultRounds.Of(Swaps) + 1), clients.Answers.Editions);
        clients.Answers.AssertEditionsDiffer();
        clients.Answers.Add(await server.AskAsync());
        Assert.Equal("Healthy", (await server.ReadyAsync()).Status);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{clients.Answers.Count} answers of {clients.Answers.Editions.Count} editions, none failed; {pages.Whole} lists read page by page in one edition, {pages.Torn} while it changed.");
    }
}
