using System.Text.Json;
using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Nodes;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Changes;

public sealed class ChangeTests(ServedSample directory)
{
    [Fact]
    public async Task Changes_SinceAnEdition_AreThoseOfLaterOnes_OldestFirst()
    {
        var data = await directory.DataAsync("""
            { changes(since: 1) { totalCount nodes { edition kind officeId office { slug withdrawnIn } field before after document { slug isCurrent } } } }
            """);

        JsonAssert.Equal(
            $$"""
            {
              "totalCount": 6,
              "nodes": [
                {
                  "edition": 2, "kind": "WITHDRAWN", "officeId": "{{IdOf("con-old")}}", "office": {"slug": "slug-of-con-2", "withdrawnIn": null},
                  "field": null, "before": null, "after": "{{IdOf("con-2")}}", "document": {"slug": "p1200001741-kk", "isCurrent": true}
                },
                {
                  "edition": 3, "kind": "WITHDRAWN", "officeId": "{{IdOf("bureau")}}", "office": {"slug": "slug-of-bureau", "withdrawnIn": 3},
                  "field": null, "before": null, "after": null, "document": {"slug": "p1000001092-kk", "isCurrent": false}
                },
                {
                  "edition": 4, "kind": "RENAMED", "officeId": "{{IdOf("rovd-akkol")}}", "office": {"slug": "slug-of-rovd-akkol", "withdrawnIn": null},
                  "field": "name.ru", "before": "РОВД Акколя", "after": "Отдел внутренних дел Аккольского района",
                  "document": {"slug": "p1200001741-kk", "isCurrent": true}
                },
                {
                  "edition": 4, "kind": "CHANGED", "officeId": "{{IdOf("rovd-akkol")}}", "office": {"slug": "slug-of-rovd-akkol", "withdrawnIn": null},
                  "field": "slug", "before": "former-slug-of-rovd-akkol", "after": "slug-of-rovd-akkol",
                  "document": {"slug": "p1200001741-kk", "isCurrent": true}
                },
                {
                  "edition": 4, "kind": "CHANGED", "officeId": "{{IdOf("rovd-akkol")}}", "office": {"slug": "slug-of-rovd-akkol", "withdrawnIn": null},
                  "field": "parent", "before": null, "after": "{{IdOf("dvd-akmola")}}", "document": {"slug": "p1200001741-kk", "isCurrent": true}
                },
                {
                  "edition": 4, "kind": "CHANGED", "officeId": "{{IdOf("rovd-akkol")}}", "office": {"slug": "slug-of-rovd-akkol", "withdrawnIn": null},
                  "field": "phones", "before": "2-13-02\n2-13-03", "after": "2-13-02", "document": {"slug": "p1200001741-kk", "isCurrent": true}
                }
              ]
            }
            """,
            data.GetProperty("changes"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(100)]
    public async Task Changes_PagedForwards_AreAllThereOnce(int size)
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await directory.DataAsync(
                "query($size: Int, $after: String) { changes(since: 0, first: $size, after: $after) { totalCount edges { cursor node { edition officeId field } } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
                new { size, after })).GetProperty("changes");
            Assert.Equal(13, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(seen.Count > 0, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            seen.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetRawText()));
            Assert.Equal(page.GetProperty("edges").EnumerateArray().Last().GetProperty("cursor").GetString(), EndCursor(page));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? EndCursor(page) : null;
        }
        while (after is not null);

        Assert.Equal(13, seen.Count);
        Assert.Equal(13, seen.Distinct().Count());
        Assert.Equal(seen.OrderBy(change => JsonDocument.Parse(change).RootElement.GetProperty("edition").GetInt32()), seen);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public async Task Changes_SinceTheCurrentEditionOrOneToCome_AreNone(int since)
    {
        var data = await directory.DataAsync(
            "query($since: Int!) { changes(since: $since) { totalCount nodes { edition } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }", new { since });

        JsonAssert.Equal(
            """{"totalCount": 0, "nodes": [], "pageInfo": {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}}""",
            data.GetProperty("changes"));
    }

    [Fact]
    public async Task Cursor_FromBeforeAnEdition_LeadsToWhatThatEditionChanged()
    {
        var last = (await directory.DataAsync("{ changes(since: 0) { pageInfo { endCursor } } }")).GetProperty("changes");
        var content = SampleContents.Storied;
        var later = content with
        {
            Edition = 5,
            Changes = [.. content.Changes, new EditionChange(5, content.Changes[0].Change with { Kind = ChangeKind.Changed, Field = OfficeField.Address })],
        };

        var page = (await ServedSample.DataOfAsync(
            later, "query($after: String) { changes(since: 0, after: $after) { nodes { edition field } } }", new { after = EndCursor(last) })).GetProperty("changes");

        JsonAssert.Equal("""{"nodes": [{"edition": 5, "field": "address"}]}""", page);
    }

    [Fact]
    public async Task Cursor_FromBeforeTheEditionAskedFor_LeadsToItsFirstChange()
    {
        var first = (await directory.DataAsync("{ changes(since: 0, first: 1) { pageInfo { endCursor } } }")).GetProperty("changes");

        var page = (await directory.DataAsync(
            "query($after: String) { changes(since: 3, first: 1, after: $after) { totalCount nodes { edition } pageInfo { hasPreviousPage } } }", new { after = EndCursor(first) })).GetProperty("changes");

        JsonAssert.Equal("""{"totalCount": 4, "nodes": [{"edition": 4}], "pageInfo": {"hasPreviousPage": false}}""", page);
    }

    [Theory]
    [InlineData("since: -1", "Argument \"since\" is -1; it must be 0 or the number of an edition.")]
    [InlineData("since: 0, first: 0", "Argument \"first\" is 0; it must be from 1 to 100.")]
    [InlineData("since: 0, first: 101", "Argument \"first\" is 101; it must be from 1 to 100.")]
    [InlineData("since: 0, after: \"garbage\"", "Argument \"after\" is not a cursor of changes.")]
    public async Task Changes_OfWhatCannotBe_SayWhy(string arguments, string message) =>
        Assert.StartsWith(message, await directory.ErrorAsync($"{{ changes({arguments}) {{ totalCount }} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Cursor", "con-2")]
    [InlineData("ChangeCursor", "1")]
    [InlineData("ChangeCursor", ".1")]
    [InlineData("ChangeCursor", "1.")]
    [InlineData("ChangeCursor", "1.-1")]
    [InlineData("ChangeCursor", "1.1.1")]
    [InlineData("ChangeCursor", "99999999999.1")]
    public async Task Changes_AfterACursorOfSomethingElse_SayWhy(string type, string place) =>
        Assert.StartsWith(
            "Argument \"after\" is not a cursor of changes.",
            await directory.ErrorAsync("query($after: String) { changes(since: 0, after: $after) { totalCount } }", new { after = NodeId.Encode(type, place) }),
            StringComparison.Ordinal);

    private static string IdOf(string key) => NodeId.Encode("Office", key);

    private static string? EndCursor(JsonElement page) => page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
}
