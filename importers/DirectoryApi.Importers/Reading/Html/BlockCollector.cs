using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Turns the parts of a page into paragraphs and tables, in their order.</summary>
internal sealed class BlockCollector
{
    private readonly List<Block> _blocks = [];
    private readonly List<TableRow> _table = [];
    private readonly FlowWalker _walker;
    private readonly TableScanner _tables;
    private readonly IReadOnlyList<INode> _roots;
    private readonly LayoutTables _layout;
    private int _bodyParagraph = -1;

    /// <summary>A collector for the parts of a page that hold the act.</summary>
    public BlockCollector(IReadOnlyList<INode> roots, string fileName, CancellationToken cancellationToken)
    {
        _roots = roots;
        _layout = new LayoutTables(roots);
        _walker = new FlowWalker(AddLine, AddTable, cancellationToken);
        _tables = new TableScanner(fileName, cancellationToken);
    }

    /// <summary>The blocks of the parts.</summary>
    /// <exception cref="ImportException">The tables have more places than can be read.</exception>
    public IReadOnlyList<Block> Collect()
    {
        foreach (var root in _roots)
        {
            _walker.Walk(root, default);
            _walker.Finish();
        }

        EndTable();
        return _blocks;
    }

    private void AddLine(FlowLine line)
    {
        if (line.IsBlank)
        {
            _bodyParagraph = -1;
            return;
        }

        // A paragraph that has begun as running text goes on as such.
        var isBody = !line.IsHeading && (line.Paragraph == _bodyParagraph || ParagraphKinds.IsBody(line));
        _bodyParagraph = isBody ? line.Paragraph : -1;
        AddParagraph(new ParagraphBlock(line.ToTextLine(), isBody));
    }

    private void AddTable(IElement table, FlowStyle style)
    {
        // A table of layout that holds tables is told before its text is read: each text is read once, however deep it stands.
        var isLayout = _layout.IsLayout(table);
        var rows = isLayout is true ? [] : _tables.Scan(table);
        if (isLayout ?? LayoutTables.IsLayout(rows))
        {
            _walker.WalkContent(table, style);
            return;
        }

        foreach (var caption in TableElements.CaptionsOf(table))
        {
            _walker.WalkContent(caption, style);
        }

        var grid = TableGrid.LayOut(rows, _tables.TakePlaces);
        if (_table.Count > 0 && TableContinuation.Continues(_table, grid))
        {
            _table.AddRange(grid);
            return;
        }

        foreach (var title in grid.TakeWhile(row => row.Cells.Count == 1).SelectMany(row => row.Cells[0].Lines))
        {
            AddParagraph(new ParagraphBlock(title, IsBody: false));
        }

        EndTable();
        _table.AddRange(grid.SkipWhile(row => row.Cells.Count == 1));
    }

    private void AddParagraph(ParagraphBlock paragraph)
    {
        EndTable();
        _blocks.Add(paragraph);
    }

    private void EndTable()
    {
        if (_table.Count > 0)
        {
            _blocks.Add(new TableBlock([.. _table]));
            _table.Clear();
        }
    }
}
