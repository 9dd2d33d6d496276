using System.Text.Json.Nodes;
using DirectoryApi.Pages.Trails;

namespace DirectoryApi.Pages.Discovery;

/// <summary>The way to a page as schema.org <c>BreadcrumbList</c>.</summary>
internal static class BreadcrumbJsonLd
{
    /// <summary>The list.</summary>
    /// <param name="page">The page.</param>
    /// <param name="steps">The way, the uppermost page first.</param>
    public static JsonObject Of(PageContext page, IReadOnlyList<TrailStep> steps) => JsonLd.Thing(
        "BreadcrumbList",
        ("itemListElement", JsonLd.List(steps.Select((step, index) =>
            (JsonNode)JsonLd.Thing("ListItem", ("position", index + 1), ("name", step.Text), ("item", page.Origin + step.Path))))));
}
