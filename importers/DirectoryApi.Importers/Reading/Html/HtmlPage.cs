using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Builds the tree of a page: no script runs, nothing is fetched, and what the building may take is bounded.</summary>
internal static class HtmlPage
{
    /// <summary>The attributes that are read; all others are dropped before they cost anything.</summary>
    private static readonly string[] Attributes = ["align", "style", "rowspan", "colspan", "role"];

    /// <summary>Parses a page. Mistakes of markup are repaired as browsers repair them.</summary>
    /// <exception cref="ImportException">The page is beyond a limit (<see cref="HtmlLimits"/>), or its markup cannot be read.</exception>
    public static IDocument Parse(string text, string fileName, CancellationToken cancellationToken)
    {
        var budget = new ParseBudget(fileName, cancellationToken);
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            IsScripting = false,
            MaximumDepth = HtmlLimits.Depth,
            OnCreated = (element, _) => budget.CountElement(element),
            OnToken = (_, _) => budget.CountToken(),
            ShouldEmitAttribute = (ref _, name) => Attributes.Any(known => name.Span.Equals(known, StringComparison.OrdinalIgnoreCase)),
        };
        try
        {
            return new HtmlParser(options).ParseDocument(text);
        }
        catch (Exception error) when (error is not (ImportException or OperationCanceledException))
        {
            // Whatever the parser stumbles over is a fault of the page to whoever imports it.
            throw new ImportException(ImportErrorKind.Damaged, fileName, "has markup that cannot be read. Save the page again from the browser; or save its text and import that.", error);
        }
    }
}
