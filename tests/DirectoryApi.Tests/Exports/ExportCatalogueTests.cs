using DirectoryApi.Exports;

namespace DirectoryApi.Tests.Exports;

/// <summary>The catalogue of exports.</summary>
public sealed class ExportCatalogueTests(ServedExports served)
{
    [Fact]
    public async Task Exports_OfTheCatalogue_AreThereWithTheirMediaTypes()
    {
        var catalogue = await served.JsonAsync(ExportPaths.Catalogue);
        Assert.Equal(4, catalogue.GetProperty("dataset").GetProperty("edition").GetInt32());
        var exports = catalogue.GetProperty("exports").EnumerateArray().ToArray();
        Assert.Equal(9, exports.Length);
        foreach (var export in exports)
        {
            var path = export.TryGetProperty("href", out var href)
                ? href.GetString()!
                : export.GetProperty("hrefTemplate").GetString()!.Replace("{slug}", "slug-of-con-2", StringComparison.Ordinal);
            Assert.Contains("language", export.GetProperty("parameters").EnumerateArray().Select(name => name.GetString()));
            using var response = await served.SendAsync($"{path}?language=ru");
            Assert.True(response.IsSuccessStatusCode, path);
            Assert.Equal(export.GetProperty("mediaType").GetString(), response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Catalogue_Always_LinksToEveryFile()
    {
        using var response = await served.SendAsync(ExportPaths.Catalogue);
        Assert.Equal(7, response.Headers.GetValues("Link").Count());
        Assert.Contains("</export/offices.csv>; rel=\"alternate\"; type=\"text/csv\"", response.Headers.GetValues("Link"));
    }
}
