using DirectoryApi.Importers.Reading.Docx.Content;

namespace DirectoryApi.Importers.Reading.Docx.Tables;

/// <summary>Makes the blocks of a document from its paragraphs and tables.</summary>
internal sealed class BlockBuilder(DocxErrors errors, CancellationToken cancellationToken)
{
    private readonly List<Block> _blocks = [];
    private long _places;

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Adds paragraphs and tables in their order.</summary>
    public void Add(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is ParagraphNode paragraph)
            {
                _blocks.AddRange(paragraph.Lines.Select(line => new ParagraphBlock(new TextLine(line, paragraph.Number), paragraph.IsBody)));
            }
            else if (node is TableNode table)
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddTable(table);
            }
        }
    }

    private void AddTable(TableNode table)
    {
        var columns = GridColumns.Of(table, errors);
        _places += (long)columns.Count * table.Rows.Count;
        if (_places > DocxLimits.GridPlaces)
        {
            throw errors.TooLarge($"tables of more than {DocxLimits.GridPlaces} cells, spanned ones included");
        }

        var rows = GridBuilder.Build(table, columns);
        if (rows.Count == 0)
        {
            return;
        }

        if (!LayoutTables.IsLayout(table, rows))
        {
            _blocks.Add(new TableBlock(rows));
            return;
        }

        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            Add(cell.Content);
        }
    }
}
