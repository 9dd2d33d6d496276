using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>Replicas of the program serve one store while others change it: no request fails, and no answer is of two editions.</summary>
public sealed class FollowTests : IAsyncLifetime
{
    private const int Editions = 20;
    private const int ClientsPerReplica = 3;

    private readonly StoreChanges _changes = new();
    private readonly SqliteDurableStore _store = new();
    private readonly ConcurrentDictionary<int, int> _answers = new();
    private string _slug = null!;
    private string[] _phones = null!;
    private volatile bool _done;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _changes.Apply(_store, 0).RepeatAsync();
        var first = (await _store.Store.ReadEditionAsync(Token))!;
        await _changes.Apply(_store, 1).RepeatAsync();
        var second = (await _store.Store.ReadEditionAsync(Token))!;

        // An office whose phones differ: they tell which of the two forms an edition has.
        var (before, after) = first.Offices.Join(second.Offices, office => office.Key, office => office.Key, (before, after) => (before, after))
            .First(pair => !pair.before.Phones.SequenceEqual(pair.after.Phones));
        _slug = after.Slug;
        _phones = [string.Join(", ", after.Phones.Select(phone => phone.Display)), string.Join(", ", before.Phones.Select(phone => phone.Display))];
    }

    public ValueTask DisposeAsync()
    {
        _changes.Dispose();
        return _store.DisposeAsync();
    }

    [Fact]
    public async Task TwoReplicas_WhileTwentyEditionsArePublished_GiveWholeAnswersOnly()
    {
        using var one = Serve();
        using var other = Serve();
        string[] addresses = [ServedAddress.In(await one.WaitForAsync("Press Ctrl-C to stop.")), ServedAddress.In(await other.WaitForAsync("Press Ctrl-C to stop."))];
        var clients = addresses.SelectMany(address => Enumerable.Range(0, ClientsPerReplica).Select(_ => Task.Run(() => AskOnAndOnAsync(address), Token))).ToArray();

        // Most of them by this process, which is quick; some by the program.
        for (var edition = 2; edition < Editions + 2; edition++)
        {
            var change = edition % 4 == 3 ? _changes.Apply(_store, edition) : StoreChanges.RollBack(_store, edition);
            await (edition % 10 == 5 ? ProgramUnderTest.RunAsync(change, _store.Location) : change.RepeatAsync());
        }

        foreach (var address in addresses)
        {
            while ((await ProgramUnderTest.AskAsync(address)).Edition != Editions + 2)
            {
                await Task.Delay(10, Token);
            }
        }

        _done = true;
        await Task.WhenAll(clients);
        Assert.True(_answers.Count > 2, "All answers were of one edition or two.");
        Assert.Equal("", one.Error + other.Error);
        TestContext.Current.TestOutputHelper!.WriteLine($"{_answers.Values.Sum()} answers of {_answers.Count} of {Editions + 1} editions, none failed.");

        // Whoever swapped last removed what nobody uses.
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(_store.Location)!, "*.search-*"));
    }

    private RunningProgram Serve() => RunningProgram.Start(
        ["serve", "--no-import", "--store", _store.Location, "--urls", "http://127.0.0.1:0"], ("Store__PollInterval", "00:00:00.1"), ("RateLimit__Enabled", "false"));

    private async Task AskOnAndOnAsync(string address)
    {
        using var client = new HttpClient();
        var query = Uri.EscapeDataString($$"""{ dataset { edition } office(slug: "{{_slug}}") { phones { display } } }""");
        var newest = 0;
        while (!_done)
        {
            using var response = await client.GetAsync($"{address}?query={query}", Token);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));
            var data = answer.RootElement.GetProperty("data");
            var edition = data.GetProperty("dataset").GetProperty("edition").GetInt32();
            var phones = data.GetProperty("office").GetProperty("phones").EnumerateArray().Select(phone => phone.GetProperty("display").GetString());
            Assert.Equal(_phones[edition % 2], string.Join(", ", phones));
            Assert.True(edition >= newest, $"Edition {edition} was served after {newest}.");
            newest = edition;
            _answers.AddOrUpdate(edition, 1, (_, count) => count + 1);
            await Task.Delay(2, Token);
        }
    }
}
