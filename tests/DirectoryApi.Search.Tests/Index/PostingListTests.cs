using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Tests.Index;

public sealed class PostingListTests
{
    [Theory]
    [InlineData(10_000, 3)]
    [InlineData(10_000, 5_000)]
    [InlineData(1, 1)]
    [InlineData(65, 0)]
    public void List_HoldsItsPositions_SparseOrDense(int size, int count)
    {
        var random = new Random(1);
        var positions = Enumerable.Range(0, size).OrderBy(_ => random.Next()).Take(count).Order().ToArray();
        var list = PostingList.Of(positions, size);
        using var bits = new OfficeBits(size);

        list.AddTo(bits);

        Assert.Equal(count, list.Count);
        Assert.Equal(positions, bits.ToSet());
        Assert.Equal(positions, Enumerable.Range(0, size).Where(list.Contains));
        Assert.Equal(count, bits.Count());
        var hint = 0;
        Assert.Equal(positions, Enumerable.Range(0, size).Where(position => list.Contains(position, ref hint)));
        foreach (var position in Enumerable.Range(0, Math.Min(size, 500)).Select(_ => random.Next(size)))
        {
            Assert.Equal(list.Contains(position), list.Contains(position, ref hint));
        }

        Assert.Equal(count == 0, bits.IsEmpty);
    }
}
