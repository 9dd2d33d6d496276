using System.Text.Json;
using DirectoryApi.Nodes;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Offices;

/// <summary>Ids and slugs of offices that were merged, withdrawn or given another slug go on answering.</summary>
public sealed class FormerOfficeTests(ServedSample directory)
{
    [Theory]
    [InlineData("con-old", "con-2", null)]
    [InlineData("bureau", "bureau", 3)]
    [InlineData("bureau-old", "bureau", 3)]
    [InlineData("con-2", "con-2", null)]
    public async Task Node_OfAFormerId_IsTheOfficeThatStandsForIt(string key, string expected, int? withdrawnIn)
    {
        var data = await directory.DataAsync(
            "query($id: ID!) { node(id: $id) { id ... on Office { slug withdrawnIn } } nodes(ids: [$id]) { id } }", new { id = IdOf(key) });

        var node = data.GetProperty("node");
        Assert.Equal(IdOf(expected), node.GetProperty("id").GetString());
        Assert.Equal($"slug-of-{expected}", node.GetProperty("slug").GetString());
        Assert.Equal(withdrawnIn, NumberOrNull(node.GetProperty("withdrawnIn")));
        Assert.Equal(IdOf(expected), data.GetProperty("nodes")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("slug-of-con-old", "con-2")]
    [InlineData("former-slug-of-rovd-akkol", "rovd-akkol")]
    [InlineData("slug-of-bureau", "bureau")]
    [InlineData("slug-of-bureau-old", "bureau")]
    public async Task Office_OfAFormerSlug_IsTheOfficeThatStandsForIt(string slug, string expected)
    {
        var data = await directory.DataAsync("query($slug: String!) { office(slug: $slug) { id slug } }", new { slug });

        Assert.Equal(IdOf(expected), data.GetProperty("office").GetProperty("id").GetString());
        Assert.Equal($"slug-of-{expected}", data.GetProperty("office").GetProperty("slug").GetString());
    }

    [Fact]
    public async Task WithdrawnOffice_GivesItsLastRecordInFull()
    {
        var data = await directory.DataAsync("""
            { office(slug: "slug-of-bureau") {
                name kind parent { slug } units { totalCount } region { slug } settlement { slug } address(language: RU) { text }
                phones { display } hours { osm } services { slug } contacts { role source { row } } sources { document { slug isCurrent } row }
                witnesses { reason } dissents { value } history { name } withdrawnIn } }
            """);

        JsonAssert.Equal(
            """
            {
              "name": "Мекенжай бюросы", "kind": "ADDRESS_BUREAU", "parent": {"slug": "slug-of-dvd-akmola"}, "units": {"totalCount": 0},
              "region": {"slug": "akmola"}, "settlement": {"slug": "akkol"}, "address": {"text": "г. Кокшетау, ул. Абая, 31/33"},
              "phones": [{"display": "8 (7162) 40-10-76"}, {"display": "2-13-01"}], "hours": null, "services": [{"slug": "registration"}],
              "contacts": [{"role": "ORGANISER", "source": {"row": "1"}}],
              "sources": [{"document": {"slug": "p1000001092-kk", "isCurrent": false}, "row": "1"}],
              "witnesses": [{"reason": null}], "dissents": [], "history": [], "withdrawnIn": 3
            }
            """,
            data.GetProperty("office"));
    }

    [Fact]
    public async Task WithdrawnOffice_IsInNoListCountSearchUnitsOrFacets()
    {
        var lists = await directory.DataAsync("""
            {
              offices { totalCount nodes { slug } }
              byKind: offices(where: { kinds: [ADDRESS_BUREAU] }) { totalCount nodes { slug } }
              byDocument: offices(where: { documents: ["p1000001092-kk"] }) { totalCount nodes { slug } }
              search(query: "мекенжай бюросы") { totalCount nodes { slug } facets { kinds { kind } } }
              office(slug: "slug-of-dvd-akmola") {
                units { nodes { slug } }
                region { offices { nodes { slug } } }
                services { offices { nodes { slug } } }
              }
              settlements(name: "Акколь") { offices { nodes { slug } } district { offices { nodes { slug } } } }
            }
            """);
        var dataset = await directory.DataAsync("{ dataset { officeCount kinds { kind count } documents { slug } } }");

        Assert.DoesNotContain("slug-of-bureau", lists.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("ADDRESS_BUREAU", lists.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(5, lists.GetProperty("offices").GetProperty("totalCount").GetInt32());
        Assert.All(["byKind", "byDocument", "search"], name => Assert.Equal(0, lists.GetProperty(name).GetProperty("totalCount").GetInt32()));
        JsonAssert.Equal(
            """{"officeCount": 5, "kinds": [{"kind": "INTERNAL_AFFAIRS", "count": 3}, {"kind": "PUBLIC_SERVICE_CENTRE", "count": 2}], "documents": [{"slug": "p1200001741-kk"}, {"slug": "p1200000363-ru"}]}""",
            dataset.GetProperty("dataset"));
    }

    private static string IdOf(string key) => NodeId.Encode("Office", key);

    private static int? NumberOrNull(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt32();
}
