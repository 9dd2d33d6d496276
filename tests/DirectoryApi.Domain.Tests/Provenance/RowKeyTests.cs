using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Tests.Provenance;

public class RowKeyTests
{
    [Fact]
    public void CompareTo_OrdersFiguresByTheirValue()
    {
        RowKey[] keys = [Key(1, "2", "2"), Key(1, "2", "2/2"), Key(1, "2", "2/10"), Key(1, "2", "10"), Key(1, "10", "1"), Key(2, "1", "1")];
        Assert.Equal(keys, keys.Reverse().Order());
    }

    [Theory]
    [InlineData("3", "3-2")]
    [InlineData("3/10", "3/10-2")]
    [InlineData("9", "99999999999")]
    [InlineData("3", "3/0/1")]
    [InlineData("10", "2-2")]
    public void CompareTo_AnyLabels_OrdersBothWays(string first, string second)
    {
        Assert.True(Key(1, "1", first).CompareTo(Key(1, "1", second)) < 0);
        Assert.True(Key(1, "1", second).CompareTo(Key(1, "1", first)) > 0);
        Assert.Equal(0, Key(1, "1", first).CompareTo(Key(1, "1", first)));
    }

    private static RowKey Key(int standard, string annex, string row) => new("p1200000363-ru", standard, annex, row);
}
