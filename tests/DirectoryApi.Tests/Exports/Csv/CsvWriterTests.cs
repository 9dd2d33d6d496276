using System.Buffers;
using System.Text;
using CsvHelper;
using DirectoryApi.Exports.Csv;

namespace DirectoryApi.Tests.Exports.Csv;

/// <summary>The writer of comma-separated values.</summary>
public sealed class CsvWriterTests
{
    private static readonly string?[] Cells = ["", "a", "a,b", "\"", "\"\"x\"", "a\r\nb", "a\nb", " a ", "қ😀", "a;b", "a\tb", "'", null];

    [Fact]
    public void Cell_OfAnyText_IsReadBack()
    {
        var options = new CsvReaderOptions { Separator = ',', HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw };
        using var csv = CsvReader.FromText(Write(Cells) + Write([.. Cells.Reverse()]), options);
        Assert.True(csv.Read());
        Assert.Equal(Cells.Select(cell => cell ?? ""), csv.Current.ToArray());
        Assert.True(csv.Read());
        Assert.Equal(Cells.Reverse().Select(cell => cell ?? ""), csv.Current.ToArray());
        Assert.False(csv.Read());
    }

    [Fact]
    public void Cell_WithWhatProgramsPartCellsAt_IsQuoted() => Assert.Equal("\"a;b\",\"a\tb\",ab\r\n", Write(["a;b", "a\tb", "ab"]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 (7162) 2", "'+7 (7162) 2")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("+77162401076", "+77162401076")]
    [InlineData("+", "'+")]
    [InlineData("2-13", "2-13")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Guard_OfTextThatBeginsAsAFormula_PutsAMarkBeforeIt(string? text, string? expected) => Assert.Equal(expected, SpreadsheetGuard.Guard(text));

    private static string Write(string?[] cells)
    {
        var output = new ArrayBufferWriter<byte>();
        var csv = new DirectoryApi.Exports.Csv.CsvWriter(output);
        foreach (var cell in cells)
        {
            csv.Cell(cell);
        }

        csv.EndLine();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
