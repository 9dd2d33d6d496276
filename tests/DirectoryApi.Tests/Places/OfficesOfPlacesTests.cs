using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Places;

public sealed class OfficesOfPlacesTests(ServedSample directory)
{
    [Fact]
    public async Task DistrictsAndSettlements_GiveTheirOffices()
    {
        var data = await directory.DataAsync("""
            { settlements(name: "Экибастуз") {
                district { slug region { slug } offices(first: 1) { totalCount nodes { slug } pageInfo { hasNextPage } } }
                offices(where: { kinds: [PUBLIC_SERVICE_CENTRE] }) { nodes { slug } }
                none: offices(where: { kinds: [DEFENCE] }) { totalCount } } }
            """);

        JsonAssert.Equal(
            """
            [{
              "district": {
                "slug": "pavlodar/ekibastuz", "region": {"slug": "pavlodar"},
                "offices": {"totalCount": 2, "nodes": [{"slug": "slug-of-con-2"}], "pageInfo": {"hasNextPage": true}}
              },
              "offices": {"nodes": [{"slug": "slug-of-con-2"}, {"slug": "slug-of-con-10"}]},
              "none": {"totalCount": 0}
            }]
            """,
            data.GetProperty("settlements"));
    }
}
