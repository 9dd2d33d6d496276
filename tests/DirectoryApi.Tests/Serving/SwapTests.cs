using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DirectoryApi.Tests.Serving;

/// <summary>Editions take each other's place while clients ask, over HTTP: no request fails, and no answer is of two editions.</summary>
public sealed class SwapTests : IAsyncLifetime
{
    private const int Clients = 8;
    private const int Editions = 50;
    private const string Fields = "{ dataset { edition officeCount } offices(first: 10) { nodes { slug name } } search(query: \"ЦОН издания\") { nodes { slug name } } }";
    private const string Slug = "slug-of-" + SmallDirectory.OfficeKey;

    private static readonly string Address = "/graphql?query=" + Uri.EscapeDataString(Fields);

    private ServedSmallDirectory _served = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _served = await ServedSmallDirectory.StartAsync();

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task ClientsThatAsk_WhileFiftyEditionsArePublished_GetWholeAnswersOnly()
    {
        var editionsByTag = new ConcurrentDictionary<string, int>();
        var seen = new ConcurrentDictionary<int, int>();
        var done = false;
        var clients = Enumerable.Range(0, Clients).Select(number => Task.Run(async () =>
        {
            var newest = 0;
            while (!Volatile.Read(ref done) || newest <= Editions)
            {
                var edition = number % 2 == 0 ? await PostAsync() : await GetAsync(editionsByTag);
                Assert.True(edition >= newest, $"Edition {edition} was served after {newest}.");
                newest = edition;
                seen.AddOrUpdate(edition, 1, (_, count) => count + 1);
            }
        }, Token)).ToArray();

        for (var edition = 2; edition <= Editions + 1; edition++)
        {
            await _served.PublishAsync();
            if (edition % 5 == 0)
            {
                // Those between may be passed over; these are all served, and seen.
                await Eventually.HoldsAsync(() => seen.ContainsKey(edition) || clients.Any(client => client.IsCompleted));
            }
        }

        Volatile.Write(ref done, true);
        await Task.WhenAll(clients);
        Assert.Equal(Editions + 1, seen.Keys.Max());
        Assert.True(seen.Count > Editions / 5);
        Assert.Equal(editionsByTag.Count, editionsByTag.Values.Distinct().Count());
        TestContext.Current.TestOutputHelper?.WriteLine($"{seen.Values.Sum()} answers of {seen.Count} of {Editions + 1} editions, none failed.");
    }

    [Fact]
    public async Task TheTagOfAnAnswer_IsStaleWithTheNextEdition()
    {
        using var first = await _served.Client.GetAsync(Address, Token);
        using (var same = await AskAgainAsync(first))
        {
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        }

        await _served.PublishAndServeAsync();
        using var next = await AskAgainAsync(first);

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.NotEqual(first.Headers.ETag, next.Headers.ETag);
    }

    [Fact]
    public async Task AConnectionThatIsIdle_KeepsNoOldEditionInMemory()
    {
        await PostAsync();
        var old = SnapshotNow();
        await _served.PublishAndServeAsync();

        await Eventually.HoldsAsync(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return !old.IsAlive;
        });
    }

    private async Task<int> PostAsync()
    {
        using var response = await _served.Client.PostAsJsonAsync("/graphql", new { query = Fields }, Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return EditionOf(await response.Content.ReadFromJsonAsync<JsonElement>(Token));
    }

    private async Task<int> GetAsync(ConcurrentDictionary<string, int> editionsByTag)
    {
        using var first = await _served.Client.GetAsync(Address, Token);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var edition = EditionOf(await first.Content.ReadFromJsonAsync<JsonElement>(Token));
        Assert.Equal(edition, editionsByTag.GetOrAdd(first.Headers.ETag!.Tag, edition));

        using var second = await AskAgainAsync(first);
        if (second.StatusCode == HttpStatusCode.NotModified)
        {
            Assert.Equal(first.Headers.ETag, second.Headers.ETag);
            return edition;
        }

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var newer = EditionOf(await second.Content.ReadFromJsonAsync<JsonElement>(Token));
        Assert.True(newer > edition, $"Edition {newer} came with another tag than edition {edition}.");
        return newer;
    }

    private async Task<HttpResponseMessage> AskAgainAsync(HttpResponseMessage first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        return await _served.Client.SendAsync(request, Token);
    }

    /// <summary>The edition of an answer, of which everything in it must be.</summary>
    private static int EditionOf(JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var data = answer.GetProperty("data");
        var edition = data.GetProperty("dataset").GetProperty("edition").GetInt32();
        Assert.Equal(5, data.GetProperty("dataset").GetProperty("officeCount").GetInt32());
        foreach (var list in (string[])["offices", "search"])
        {
            var office = data.GetProperty(list).GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("slug").GetString() == Slug);
            Assert.Equal(SmallDirectory.NameIn(edition), office.GetProperty("name").GetString());
        }

        return edition;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference SnapshotNow() => new(_served.Host.Snapshot);
}
