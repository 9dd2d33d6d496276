using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace DirectoryApi.Pages.Trails;

/// <summary>Writes trails as schema.org <c>BreadcrumbList</c>, in JSON-LD.</summary>
public static class TrailJson
{
    // Letters as they are; < and the like are escaped, so that no name ends the script.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The element for a document's head.</summary>
    public static RenderFragment Of(PageContext page, IReadOnlyList<TrailStep> steps) =>
        builder => builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{TextOf(page, steps)}</script>");

    private static string TextOf(PageContext page, IReadOnlyList<TrailStep> steps) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
        [
            .. steps.Select((step, index) => new JsonObject
            {
                ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Text, ["item"] = page.Origin + step.Path,
            }),
        ]),
    }.ToJsonString(Options);
}
