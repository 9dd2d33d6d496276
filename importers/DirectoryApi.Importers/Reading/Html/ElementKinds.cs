using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Tells elements apart by what they do to the text around them.</summary>
internal static class ElementKinds
{
    /// <summary>Elements whose content is not text of the page: machinery, menus, the choices of form controls.</summary>
    private static readonly HashSet<string> Left =
        ["head", "script", "style", "template", "noscript", "noframes", "iframe", "object", "svg", "nav", "select", "textarea", "title"];

    /// <summary>Elements that stand on lines of their own.</summary>
    private static readonly HashSet<string> Blocks =
    [
        "html", "body", "article", "main", "section", "div", "header", "footer", "aside", "address", "center", "blockquote", "pre", "hr",
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "form", "fieldset", "legend", "details", "summary",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
    ];

    /// <summary>True where the content of the element is left out. What stands at the foot of an act belongs to it; at the foot of a page, not.</summary>
    public static bool IsLeftOut(IElement element) =>
        Left.Contains(element.LocalName) || (element.LocalName == "footer" && element.Closest("article") is null);

    /// <summary>True where text before, in and after the element stands on different lines.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);
}
