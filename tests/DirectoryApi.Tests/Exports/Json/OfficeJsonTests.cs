using System.Text.Json;
using DirectoryApi.Exports;
using DirectoryApi.Tests.Readers;

namespace DirectoryApi.Tests.Exports.Json;

/// <summary>The offices as lines of JSON and as GeoJSON.</summary>
public sealed class OfficeJsonTests(ServedExports served)
{
    [Fact]
    public async Task Lines_Always_BeginWithTheDataset()
    {
        var lines = await LinesAsync(ExportPaths.Ndjson);
        var dataset = lines[0];
        Assert.Equal("dataset", dataset.GetProperty("type").GetString());
        Assert.Equal(4, dataset.GetProperty("edition").GetInt32());
        Assert.Equal("2026-03-01T12:00:00Z", dataset.GetProperty("publishedAt").GetString());
        Assert.Equal("CC-BY-4.0", dataset.GetProperty("licence").GetProperty("name").GetString());
        Assert.Equal(lines.Count - 1, dataset.GetProperty("count").GetInt32());
        Assert.All(lines.Skip(1), line => Assert.Equal("office", line.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Lines_WithoutALanguage_HaveEveryNameAndWhereItIsFrom()
    {
        var office = await OfficeAsync(ExportPaths.Ndjson, "rovd-akkol");
        Assert.Equal("Ақкөл ауданының ішкі істер бөлімі", office.GetProperty("names").GetProperty("kk").GetProperty("text").GetString());
        Assert.Equal("DERIVED", office.GetProperty("names").GetProperty("en").GetProperty("origin").GetString());
        Assert.Equal("PRINTED", office.GetProperty("addresses").GetProperty("ru").GetProperty("origin").GetString());
        Assert.Equal("slug-of-dvd-akmola", office.GetProperty("parent").GetString());
        Assert.False(office.TryGetProperty("hours", out _));
    }

    [Fact]
    public async Task Lines_InALanguage_HaveOneName()
    {
        var office = await OfficeAsync($"{ExportPaths.Ndjson}?language=en", "rovd-akkol");
        Assert.Equal("Akkol District Internal Affairs Division", office.GetProperty("name").GetString());
        Assert.Equal("94 Nurmagambetov Street", office.GetProperty("address").GetString());
        Assert.False(office.TryGetProperty("names", out _));
    }

    [Fact]
    public async Task Lines_OfHostileText_GiveItBackAsItIs()
    {
        var office = await OfficeAsync($"{ExportPaths.Ndjson}?language=ru", "transport");
        Assert.Equal(ExportContents.HostileName, office.GetProperty("name").GetString());
        Assert.DoesNotContain("<script>", await served.TextAsync(ExportPaths.Ndjson), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GeoJson_Always_IsValid()
    {
        var collection = await ReaderRun.ReadAsync("geojson.mjs", await served.TextAsync(ExportPaths.GeoJson));
        Assert.Equal("FeatureCollection", collection.GetProperty("type").GetString());
        Assert.Equal(ExportContents.Edition.Offices.Count, collection.GetProperty("features").GetArrayLength());
        Assert.Equal(4, collection.GetProperty("dataset").GetProperty("edition").GetInt32());
        Assert.Contains("CC BY 4.0", collection.GetProperty("dataset").GetProperty("licence").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GeoJson_OfAPoint_HasLongitudeBeforeLatitudeAndItsPrecision()
    {
        var feature = await FeatureAsync("con-10");
        Assert.Equal([71, 51], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("SETTLEMENT", feature.GetProperty("properties").GetProperty("precision").GetString());
    }

    [Fact]
    public async Task GeoJson_OfAnOfficeWithoutAPlace_HasNoGeometry() =>
        Assert.Equal(JsonValueKind.Null, (await FeatureAsync("transport")).GetProperty("geometry").ValueKind);

    private async Task<JsonElement> FeatureAsync(string office) =>
        Assert.Single(
            (await served.JsonAsync(ExportPaths.GeoJson)).GetProperty("features").EnumerateArray(),
            feature => feature.GetProperty("properties").GetProperty("slug").GetString() == $"slug-of-{office}");

    private async Task<JsonElement> OfficeAsync(string path, string office) =>
        Assert.Single((await LinesAsync(path)).Skip(1), line => line.GetProperty("slug").GetString() == $"slug-of-{office}");

    private async Task<List<JsonElement>> LinesAsync(string path)
    {
        var text = await served.TextAsync(path);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
