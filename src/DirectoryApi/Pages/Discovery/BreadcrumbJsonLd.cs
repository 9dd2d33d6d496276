using System.Text.Json.Nodes;

namespace DirectoryApi.Pages.Discovery;

/// <summary>The way to a page as schema.org <c>BreadcrumbList</c>.</summary>
internal static class BreadcrumbJsonLd
{
    /// <summary>The list.</summary>
    /// <param name="page">The page.</param>
    /// <param name="steps">The pages above it, the uppermost first, each with its name and path.</param>
    public static JsonObject Of(PageContext page, IReadOnlyList<(string Name, string Path)> steps) => JsonLd.Thing(
        "BreadcrumbList",
        ("itemListElement", JsonLd.List(steps.Select((step, index) =>
            (JsonNode)JsonLd.Thing("ListItem", ("position", index + 1), ("name", step.Name), ("item", page.Origin + step.Path))))));
}
