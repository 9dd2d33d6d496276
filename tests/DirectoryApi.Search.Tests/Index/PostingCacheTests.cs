using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Tests.Index;

public sealed class PostingCacheTests
{
    [Fact]
    public void Add_KeepsWhatWasUsedLast_WithinItsBytes()
    {
        var cache = new PostingCache(1_500);
        cache.Add(Key("a"), PostingList.Of([1, 2, 3], 1_000_000));
        for (var number = 0; number < 100; number++)
        {
            cache.Add(Key($"b{number}"), PostingList.Of([1, 2, 3], 1_000_000));
            Assert.NotNull(cache.Get(Key("a")));
            Assert.InRange(cache.Bytes, 1, 1_500);
        }

        Assert.Null(cache.Get(Key("b0")));
        Assert.NotNull(cache.Get(Key("b99")));
    }

    [Fact]
    public void Add_AListThatDoesNotFit_KeepsNothing()
    {
        var cache = new PostingCache(100);

        cache.Add(Key("a"), PostingList.Of([.. Enumerable.Range(0, 1000)], 1_000_000));

        Assert.Null(cache.Get(Key("a")));
        Assert.Equal(0, cache.Bytes);
    }

    private static PostingKey Key(string term) => new(SearchColumn.Name, term, IsPrefix: false);
}
