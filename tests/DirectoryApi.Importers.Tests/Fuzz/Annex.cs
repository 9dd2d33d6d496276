using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Importers.Structure.Flattened;
using DirectoryApi.Importers.Tests.Typed;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>An annex of the repository, whole and in excerpts: a mutation of an excerpt is read in milliseconds.</summary>
internal sealed class Annex
{
    private static readonly Lazy<Annex[]> LazyAll = new(() => [.. TestData.Stems.Select(stem => new Annex(stem))]);

    private readonly string[] _lines;
    private readonly int _headingBlocks;
    private readonly int[] _tables;
    private readonly Lazy<string> _page;

    private Annex(string stem)
    {
        var path = TestData.PathOf(stem + ".txt");
        _lines = File.ReadAllLines(path);
        Stem = stem;
        Document = DocumentReaders.Read(SourceFile.Load(path));
        _headingBlocks = Enumerable.Range(1, Document.Blocks.Count).First(count => DecreeHeadingReader.Read(Of(Document.Blocks.Take(count))) is not null) + 2;
        Blocks = FlattenedTables.Rebuild(Document).Blocks;
        _tables = [.. Enumerable.Range(0, Blocks.Count).Where(index => Blocks[index] is TableBlock)];
        _page = new Lazy<string>(() => HtmlTypist.Type(Of(Blocks)));
    }

    /// <summary>All annexes.</summary>
    public static IReadOnlyList<Annex> All => LazyAll.Value;

    /// <summary>The decree's file stem.</summary>
    public string Stem { get; }

    /// <summary>The blocks, tables that lost their borders rebuilt.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The whole annex typed as a page.</summary>
    public string Page => _page.Value;

    private SourceDocument Document { get; }

    /// <summary>The lines of the whole annex.</summary>
    public List<string> Lines() => [.. _lines];

    /// <summary>The lines of the heading, and those from somewhere above a table on.</summary>
    public List<string> Lines(Random random)
    {
        var table = Blocks[_tables[random.Next(_tables.Length)]].Span.Line;
        var heading = Document.Blocks[_headingBlocks].Span.Line;
        var first = Math.Max(heading, table - random.Next(1, 25));
        return [.. _lines.Take(heading), .. _lines.Skip(first).Take(random.Next(20, 500))];
    }

    /// <summary>The blocks of the heading, and some from somewhere above a table on, long tables cut short.</summary>
    public List<Block> BlocksOf(Random random)
    {
        var table = _tables[random.Next(_tables.Length)];
        var first = Math.Max(_headingBlocks, table - random.Next(1, 6));
        return [.. Blocks.Take(_headingBlocks), .. Blocks.Skip(first).Take(table - first + random.Next(1, 4)).Select(block => Shorten(block, random.Next(2, 60)))];
    }

    /// <summary>A page of such blocks.</summary>
    public string PageOf(Random random)
    {
        var blocks = BlocksOf(random);
        try
        {
            return HtmlTypist.Type(Of(blocks));
        }
        catch (ImportException)
        {
            // The excerpt has no table of offices; the typist asks for one.
            return Page;
        }
    }

    private static Block Shorten(Block block, int rows) => block is TableBlock table ? new TableBlock([.. table.Rows.Take(rows)]) : block;

    private SourceDocument Of(IEnumerable<Block> blocks) => Document with { Blocks = [.. blocks] };
}
