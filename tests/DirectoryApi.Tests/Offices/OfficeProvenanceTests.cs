using DirectoryApi.Domain.Offices;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Offices;

/// <summary>What an office rests on: contact points, rows and why, what disagrees, what was said before.</summary>
public sealed class OfficeProvenanceTests(ServedSample directory)
{
    [Fact]
    public async Task Contacts_TellWhoIsTurnedToForWhat()
    {
        var data = await directory.DataAsync("""
            { office(slug: "slug-of-rovd-akkol") { contacts {
                role position room phones { display e164 purpose } emails websites hours { osm } source { document { slug } row } } } }
            """);

        JsonAssert.Equal(
            """
            [
              {
                "role": "COMPLAINTS", "position": "Бөлім бастығы", "room": "12",
                "phones": [{"display": "2-13-02", "e164": "+77163821302", "purpose": "RECEPTION"}],
                "emails": ["head@mvd.kz"], "websites": ["http://www.dvd-akmola.kz/"],
                "hours": {"osm": "Mo 09:00-13:00,14:00-24:00"},
                "source": {"document": {"slug": "p1200001741-kk"}, "row": "2"}
              },
              {
                "role": "DIRECTOR", "position": null, "room": null, "phones": [], "emails": [], "websites": [], "hours": null,
                "source": {"document": {"slug": "p1200000363-ru"}, "row": "2"}
              }
            ]
            """,
            data.GetProperty("office").GetProperty("contacts"));
    }

    [Fact]
    public async Task Witnesses_AreTheSourcesWithTheirReasons()
    {
        var data = await directory.DataAsync("""
            { office(slug: "slug-of-rovd-akkol") { sources { document { slug } row } witnesses { row { document { slug } row } reason } } }
            """);

        var office = data.GetProperty("office");
        JsonAssert.Equal(
            """
            [
              {"row": {"document": {"slug": "p1200001741-kk"}, "row": "2"}, "reason": null},
              {"row": {"document": {"slug": "p1200000363-ru"}, "row": "2"}, "reason": "phone 2-13-02 as in the first"}
            ]
            """,
            office.GetProperty("witnesses"));
        Assert.Equal(
            office.GetProperty("witnesses").EnumerateArray().Select(witness => witness.GetProperty("row").GetRawText()),
            office.GetProperty("sources").EnumerateArray().Select(row => row.GetRawText()));
    }

    [Fact]
    public async Task Dissents_TellWhatSomeRowsPrintOtherwise()
    {
        var data = await directory.DataAsync("""
            { office(slug: "slug-of-rovd-akkol") { dissents { field value sources { document { slug } } } } }
            """);

        JsonAssert.Equal(
            """[{"field": "phones", "value": "2-13-20", "sources": [{"document": {"slug": "p1200000363-ru"}}]}]""",
            data.GetProperty("office").GetProperty("dissents"));
    }

    [Fact]
    public async Task History_TellsWhatEarlierAnnexesSaid_OfDecreesNoLongerThereToo()
    {
        var data = await directory.DataAsync("""
            { office(slug: "slug-of-rovd-akkol") { history { document { slug isCurrent } isReplaced name address phones hours } } }
            """);

        JsonAssert.Equal(
            """
            [
              {
                "document": {"slug": "p1200000363-ru", "isCurrent": true}, "isReplaced": true, "name": "РОВД Акколя",
                "address": "020100, ул. Ленина, 5", "phones": ["2-13-02", "2-13-03"], "hours": "Mo-Fr 09:00-18:00"
              },
              {
                "document": {"slug": "p1000001092-kk", "isCurrent": false}, "isReplaced": false, "name": "Ақкөл АІІБ",
                "address": null, "phones": [], "hours": null
              }
            ]
            """,
            data.GetProperty("office").GetProperty("history"));
    }

    [Fact]
    public void OfficeFieldNames_AreFieldsOfTheSchema_EachOfItsOwn()
    {
        var schema = SchemaBuilder.New().AddDocumentFromString(DirectorySchema.Sdl, "schema.graphql").Create();
        Assert.True(schema.TryGetType("Office", out var office));

        var names = Enum.GetValues<OfficeField>().Select(OfficeFieldNames.Of).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.NotNull(schema.FindField(office, name.Split('.')[0])));
    }
}
