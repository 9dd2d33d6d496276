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

    private static RowKey Key(int standard, string annex, string row) => new("p1200000363-ru", standard, annex, row);
}
