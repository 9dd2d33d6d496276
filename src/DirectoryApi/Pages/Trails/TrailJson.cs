using DirectoryApi.Pages.Discovery;
using Microsoft.AspNetCore.Components;

namespace DirectoryApi.Pages.Trails;

/// <summary>Writes trails as schema.org <c>BreadcrumbList</c>, in JSON-LD.</summary>
public static class TrailJson
{
    /// <summary>The element for a document's head.</summary>
    public static RenderFragment Of(PageContext page, IReadOnlyList<TrailStep> steps) =>
        builder => builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{JsonLd.Document(BreadcrumbJsonLd.Of(page, steps))}</script>");
}
