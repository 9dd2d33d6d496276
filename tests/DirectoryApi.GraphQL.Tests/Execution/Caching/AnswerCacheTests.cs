using DirectoryApi.GraphQL.Execution.Caching;

namespace DirectoryApi.GraphQL.Tests.Execution.Caching;

public class AnswerCacheTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(59.9999999, true)]
    [InlineData(60, false)]
    [InlineData(-0.0000001, false)]
    public void TryGet_OfAnAnswerThatTellsOfAnInstant_FindsItInItsMinuteOnly(double seconds, bool isFound)
    {
        var cache = MakeCache(1_000_000);
        cache.Add(1, "open", Noon.AddSeconds(30));

        Assert.Equal(isFound, cache.TryGet(1, Noon.AddSeconds(seconds), out var answer));
        Assert.Equal(isFound ? "open" : null, answer);
    }

    [Fact]
    public void TryGet_OfAnAnswerThatTellsOfNoInstant_FindsItAlways()
    {
        var cache = MakeCache(1_000_000);
        cache.Add(1, "name", tellsOf: null);

        Assert.True(cache.TryGet(1, Noon.AddYears(1), out _));
        Assert.False(cache.TryGet(2, Noon, out _));
    }

    [Fact]
    public void Add_OfAnAnswerOfALaterMinute_TakesThePlaceOfTheEarlierOne()
    {
        var cache = MakeCache(1_000_000);
        cache.Add(1, "open", Noon);
        cache.Add(1, "closed for today", Noon.AddMinutes(1));

        Assert.True(cache.TryGet(1, Noon.AddMinutes(1.5), out var answer));
        Assert.Equal("closed for today", answer);
        Assert.Equal(1, cache.Count);
        Assert.Equal(BytesOf("closed for today"), cache.Bytes);
    }

    [Fact]
    public void Add_OfEverMore_StaysWithinTheSpace_AndKeepsWhatIsAskedFor()
    {
        const int space = 64 * 1024;
        var cache = MakeCache(space);
        cache.Add(-1, "asked for", tellsOf: null);
        for (var key = 0; key < 10_000; key++)
        {
            cache.Add(key, "answer", tellsOf: null);
            Assert.InRange(cache.Bytes, 1, space + BytesOf("asked for"));
            Assert.True(cache.TryGet(-1, Noon, out _));
        }

        Assert.False(cache.TryGet(0, Noon, out _));
    }

    [Fact]
    public void Add_OfAnAnswerTooLargeForTheSpace_KeepsNothing()
    {
        var cache = MakeCache(64);
        cache.Add(1, "answer", tellsOf: null);

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void IsWanted_OfWhatIsAskedForOnce_IsFalse()
    {
        var cache = MakeCache(1_000_000);

        Assert.All(Enumerable.Range(1, 1_000), key => Assert.False(cache.IsWanted(key)));
        Assert.All(Enumerable.Range(1, 1_000), key => Assert.True(cache.IsWanted(key)));
    }

    [Fact]
    public void IsWanted_OfWhatIsNew_IsSeldomTrue()
    {
        var cache = MakeCache(1_000_000);

        Assert.InRange(Hashes(200_000, seed: 2).Count(hash => cache.IsWanted(hash)), 0, 4_000);
    }

    [Fact]
    public void IsWanted_OfWhatWasAskedForLongAgo_IsForgotten()
    {
        var cache = MakeCache(1_000_000);
        var old = Hashes(1_000, seed: 3);
        Assert.All(old, hash => cache.IsWanted(hash));
        Assert.All(old, hash => Assert.True(cache.IsWanted(hash)));
        Assert.All(Hashes(100_000, seed: 4), hash => cache.IsWanted(hash));

        Assert.InRange(old.Count(hash => cache.IsWanted(hash)), 0, 50);
    }

    [Fact]
    public void Constructor_WithNegativeSpace_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => MakeCache(-1));

    private static int[] Hashes(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(int.MinValue, int.MaxValue))];
    }

    private static AnswerCache<int, string> MakeCache(long maxBytes) =>
        new(maxBytes, instant => instant.UtcTicks / TimeSpan.TicksPerMinute, (_, answer) => answer.Length);

    // With what the cache counts for the entry itself.
    private static int BytesOf(string answer) => answer.Length + 380;
}
