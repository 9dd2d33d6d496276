using System.Text;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reading.Html;

/// <summary>Small pages read into blocks, and blocks as text that a test can state.</summary>
internal static class HtmlBlocks
{
    public static IReadOnlyList<Block> Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    public static IReadOnlyList<Block> Read(byte[] page) =>
        DocumentReaders.Read(SourceFile.FromBytes("page.html", page), TestContext.Current.CancellationToken).Blocks;

    /// <summary>The only table of a page.</summary>
    public static TableBlock Table(string page) => Assert.Single(Read(page).OfType<TableBlock>());

    /// <summary>The rows of a table: cells apart by bars, lines of a cell by slashes, a place that another cell spans as <c>^</c>.</summary>
    public static string[] Rows(TableBlock table) =>
        [.. table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.IsCovered ? "^" : string.Join('/', cell.Lines.Select(line => line.Text)))))];

    /// <summary>The paragraphs of a page: <c>b:</c> before running text, <c>h:</c> before a line of a heading; a table as its number of rows.</summary>
    public static string[] Outline(string page) =>
    [
        .. Read(page).Select(block => block switch
        {
            ParagraphBlock paragraph => $"{(paragraph.IsBody ? 'b' : 'h')}:{paragraph.Line.Text}",
            TableBlock table => $"table {table.Rows.Count}",
            _ => "",
        }),
    ];
}
