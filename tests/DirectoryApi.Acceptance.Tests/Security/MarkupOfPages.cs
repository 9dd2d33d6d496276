using AngleSharp.Dom;

namespace DirectoryApi.Acceptance.Tests.Security;

/// <summary>What pages are made of, as a parser sees it.</summary>
internal static class MarkupOfPages
{
    /// <summary>Every kind of element with every kind of attribute: <c>a href</c>.</summary>
    public static IEnumerable<string> KindsIn(IDocument page) => page.All.SelectMany(element =>
        element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Prepend(element.LocalName));

    /// <summary>Every address by its scheme, <c>tel:</c>; that of the site itself is empty.</summary>
    public static IEnumerable<string> SchemesIn(IDocument page) => page.All
        .SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "action" or "formaction" or "xlink:href"))
        .Select(attribute => attribute.Value.TrimStart())
        .Select(address => address.IndexOf(':', StringComparison.Ordinal) is > 0 and var end && !address.StartsWith('/') && !address.StartsWith('?') ? address[..(end + 1)] : "");

    /// <summary>The texts of scripts that are not data.</summary>
    public static IEnumerable<string> ScriptsIn(IDocument page) => page.QuerySelectorAll("script")
        .Where(script => script.GetAttribute("type") != "application/ld+json" && script.GetAttribute("type") != "application/json")
        .Select(script => script.TextContent);

    /// <summary>The texts of data for search engines and scripts.</summary>
    public static IEnumerable<string> DataIn(IDocument page) => page.QuerySelectorAll("script[type$=json]").Select(script => script.TextContent);
}
