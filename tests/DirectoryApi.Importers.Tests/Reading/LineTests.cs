using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reading;

public class LineTests
{
    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("\n\nb", 3)]
    [InlineData("a\fa\u2028a\u0085a\n\nb", 3)]
    public void Lines_AreCountedAsEditorsCountThem(string text, int last)
    {
        var blocks = DocumentReaders.Read(TestData.File(text), TestContext.Current.CancellationToken).Blocks;
        Assert.Equal(SpanAt(last), Assert.IsType<ParagraphBlock>(blocks[^1]).Span);
    }

    [Fact]
    public void LineMap_TellsTheLineOfEachCharacter()
    {
        var lines = new LineMap();
        Assert.True(lines.IsEmpty);
        lines.Add(0, 7);
        lines.Add(5, 9);
        lines.Add(5, 10);
        lines.Add(8, 11);
        Assert.Equal([7, 7, 10, 10, 11, 11], ((int[])[0, 4, 5, 7, 8, 99]).Select(lines.LineAt));
        lines.Clear();
        Assert.True(lines.IsEmpty);
    }

    private static Domain.Provenance.SourceSpan SpanAt(int line) => Domain.Provenance.SourceSpan.At(line);
}
