using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>
/// Stops the building of a tree that is beyond the limits. What grows is looked at from within, at every token or element, since
/// the parser itself knows no end.
/// </summary>
internal sealed class ParseBudget
{
    private const int TokensBetweenLooks = 256;
    private const int ElementsBetweenLooks = 64;

    private readonly string _fileName;
    private readonly CancellationToken _cancellationToken;
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private readonly long _allocated = GC.GetAllocatedBytesForCurrentThread();
    private int _elements;
    private int _tokens;
    private IElement? _last;

    /// <summary>Begins to count.</summary>
    public ParseBudget(string fileName, CancellationToken cancellationToken)
    {
        _fileName = fileName;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Counts a piece of markup.</summary>
    /// <exception cref="ImportException">The tree takes too much time or memory.</exception>
    public void CountToken()
    {
        if (++_tokens % TokensBetweenLooks != 0)
        {
            return;
        }

        _cancellationToken.ThrowIfCancellationRequested();
        if (GC.GetAllocatedBytesForCurrentThread() - _allocated > HtmlLimits.TreeMemory
            || TimeProvider.System.GetElapsedTime(_start) > HtmlLimits.TreeTime)
        {
            throw HtmlLimits.Exceeded(_fileName, $"has markup that takes more than {HtmlLimits.TreeMemory / 1024 / 1024} MiB or {HtmlLimits.TreeTime.TotalSeconds} seconds to read");
        }
    }

    /// <summary>Counts an element that was just made and has no place in the tree yet.</summary>
    /// <exception cref="ImportException">There are too many elements, or they are nested too deeply.</exception>
    public void CountElement(IElement element)
    {
        if (++_elements > HtmlLimits.Elements)
        {
            throw HtmlLimits.Exceeded(_fileName, $"has more than {HtmlLimits.Elements} elements");
        }

        // The element before this one has its place. From the deepest level on the parser puts elements beside each other but
        // remembers each of them, so the time it takes grows with their square.
        if (_elements % ElementsBetweenLooks == 0 && _last is not null && DepthOf(_last) >= HtmlLimits.Depth - 1)
        {
            throw HtmlLimits.Exceeded(_fileName, $"nests elements {HtmlLimits.Depth} levels deep");
        }

        _last = element;
    }

    private static int DepthOf(INode node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            depth++;
        }

        return depth;
    }
}
