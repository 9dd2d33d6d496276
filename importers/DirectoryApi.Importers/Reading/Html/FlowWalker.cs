using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Walks a part of a page and gathers its lines. The depth of the walk is bounded by that of the tree (<see cref="HtmlLimits.Depth"/>).</summary>
internal sealed class FlowWalker
{
    private readonly LineCollector _lines;
    private readonly Action<IElement, FlowStyle>? _takeTable;
    private readonly CancellationToken _cancellationToken;

    /// <summary>A walker that hands every line over, and tables too where it is told how; else their cells are paragraphs.</summary>
    public FlowWalker(Action<FlowLine> takeLine, Action<IElement, FlowStyle>? takeTable, CancellationToken cancellationToken)
    {
        _lines = new LineCollector(takeLine);
        _takeTable = takeTable;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Walks a node and what it holds.</summary>
    public void Walk(INode node, FlowStyle style)
    {
        switch (node)
        {
            case IText text:
                _lines.Add(text.Data, style);
                break;
            case ICharacterData hidden:
                _lines.Skip(hidden.Data);
                break;
            case IElement element:
                WalkElement(element, style);
                break;
        }
    }

    /// <summary>Walks what an element holds, as paragraphs of their own.</summary>
    public void WalkContent(IElement element, FlowStyle style)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        MoveTo(element);
        var inner = style.In(element);
        var isBlock = ElementKinds.IsBlock(element);
        if (isBlock)
        {
            _lines.End();
        }

        foreach (var child in element.ChildNodes)
        {
            Walk(child, inner);
        }

        if (isBlock)
        {
            _lines.End();
        }
    }

    /// <summary>Ends the last paragraph.</summary>
    public void Finish() => _lines.End();

    private void WalkElement(IElement element, FlowStyle style)
    {
        if (ElementKinds.IsLeftOut(element))
        {
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                MoveTo(element);
                _lines.Break();
                break;
            case "table" when _takeTable is not null:
                _lines.End();
                _takeTable(element, style);
                break;
            default:
                WalkContent(element, style);
                break;
        }
    }

    // Elements that the parser put in itself have no place.
    private void MoveTo(IElement element)
    {
        if (element.SourceReference is { Position.Line: > 0 and var line })
        {
            _lines.MoveTo(line);
        }
    }
}
