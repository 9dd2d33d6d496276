using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Tests.Provenance;

public class SourceSpanTests
{
    [Theory]
    [InlineData(12, 12, 0, "line 12")]
    [InlineData(12, 12, 3, "line 12, cell 3")]
    [InlineData(12, 14, 0, "lines 12-14")]
    [InlineData(12, 14, 3, "lines 12-14, cell 3")]
    public void ToString_NamesTheLinesAndTheCell(int line, int endLine, int cell, string text) =>
        Assert.Equal(text, new SourceSpan(line, endLine, cell).ToString());

    [Fact]
    public void Cover_HoldsBoth_AndKeepsTheCellTheyShare()
    {
        Assert.Equal(new SourceSpan(3, 9, 2), new SourceSpan(5, 9, 2).Cover(new SourceSpan(3, 4, 2)));
        Assert.Equal(new SourceSpan(3, 9, 0), new SourceSpan(5, 9, 2).Cover(new SourceSpan(3, 4, 1)));
    }
}
