using System.Net;
using DirectoryApi.Exports;
using DirectoryApi.Feeds;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Exports.Http;

/// <summary>What every export does over HTTP.</summary>
public sealed class ExportEndpointTests(ServedExports served)
{
    public static TheoryData<string> Paths { get; } =
    [
        ExportPaths.Catalogue, ExportPaths.Csv, ExportPaths.CsvMetadata, ExportPaths.Ndjson, ExportPaths.GeoJson, ExportPaths.Hsds,
        ExportPaths.CardOf("slug-of-con-2"), ExportPaths.CalendarOf("slug-of-con-2"), FeedPaths.Json, FeedPaths.Atom,
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_OfAFile_HasTheHeadersAndNothingElse(string path)
    {
        using var get = await served.SendAsync(path);
        using var head = await served.SendAsync(path, HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_WithTheTagOfAnEarlierAnswer_IsNotModified(string path)
    {
        using var first = await served.SendAsync(path);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), first.Content.Headers.LastModified);
        Assert.True(first.Headers.CacheControl is { Public: true, NoCache: true });
        using var again = await served.SendAsync(path, null, ("If-None-Match", $"\"other\", {first.Headers.ETag}"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var other = await served.SendAsync(path, null, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Tag_OfAnotherQuery_IsAnother()
    {
        string[] queries = ["", "?language=kk", "?language=ru", "?kinds=AKIMAT", "?openAt=2024-03-04T08:30:00Z"];
        var tags = new HashSet<string>();
        foreach (var query in queries)
        {
            using var response = await served.SendAsync(ExportPaths.Csv + query);
            Assert.True(tags.Add(response.Headers.ETag!.Tag), query);
        }
    }

    [Fact]
    public async Task Tag_OfAnotherEdition_IsAnother()
    {
        using var host = ServedSample.Publish(ExportContents.Edition with { Edition = 5 });
        var (server, client) = await ServedSample.StartAsync(host);
        await using (server)
        using (client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, ExportPaths.Csv);
            request.Headers.Host = served.Client.BaseAddress!.Authority;
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            using var here = await served.SendAsync(ExportPaths.Csv);
            Assert.NotEqual(here.Headers.ETag, response.Headers.ETag);
        }
    }

    [Theory]
    [InlineData(ExportPaths.Csv, "offices-edition4-2026-03-01.csv")]
    [InlineData(ExportPaths.Ndjson, "offices-edition4-2026-03-01.ndjson")]
    [InlineData(ExportPaths.GeoJson, "offices-edition4-2026-03-01.geojson")]
    [InlineData(ExportPaths.Hsds, "hsds-edition4-2026-03-01.zip")]
    [InlineData("/export/offices/slug-of-con-2.vcf", "slug-of-con-2-edition4-2026-03-01.vcf")]
    [InlineData("/export/offices/slug-of-con-2.ics", "slug-of-con-2-edition4-2026-03-01.ics")]
    public async Task FileName_Always_CarriesEditionAndDate(string path, string name)
    {
        using var response = await served.SendAsync(path);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition.FileName);
    }

    [Fact]
    public async Task Get_ByAClientThatReadsCompressed_IsCompressed()
    {
        using var response = await served.SendAsync(ExportPaths.Csv, null, ("Accept-Encoding", "gzip"));
        Assert.Contains("gzip", response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("vcf")]
    [InlineData("ics")]
    public async Task OfficeFile_OfASlug_IsToldWhatBecameOfIt(string extension)
    {
        Assert.Contains("\"none\"", (await served.ProblemAsync($"/export/offices/none.{extension}", 404)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("edition 3", (await served.ProblemAsync($"/export/offices/slug-of-bureau.{extension}", 410)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var moved = await served.SendAsync($"/export/offices/slug-of-con-old.{extension}?language=ru");
        Assert.Equal(HttpStatusCode.PermanentRedirect, moved.StatusCode);
        Assert.Equal($"/export/offices/slug-of-con-2.{extension}?language=ru", moved.Headers.Location!.OriginalString);
    }
}
