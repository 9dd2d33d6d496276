using DirectoryApi.Nodes;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Documents;

public sealed class DocumentTests(ServedSample directory)
{
    [Fact]
    public async Task FormerDocument_IsNotListed_ButAnsweredByItsId()
    {
        var data = await directory.DataAsync(
            "query($id: ID!) { documents { slug isCurrent } node(id: $id) { ... on Document { slug isCurrent rowCount services { slug } } } }",
            new { id = NodeId.Encode("Document", "p1000001092-kk") });

        JsonAssert.Equal(
            """
            {
              "documents": [{"slug": "p1200001741-kk", "isCurrent": true}, {"slug": "p1200000363-ru", "isCurrent": true}],
              "node": {"slug": "p1000001092-kk", "isCurrent": false, "rowCount": 12, "services": []}
            }
            """,
            data);
    }

    [Fact]
    public async Task Services_HaveTheirNamesInKazakhRussianEnglish()
    {
        var data = await directory.DataAsync("{ services { names { language origin } } }");

        JsonAssert.Equal(
            """
            [
              {"names": [{"language": "KK", "origin": "PRINTED"}]},
              {"names": [{"language": "KK", "origin": "DERIVED"}, {"language": "RU", "origin": "PRINTED"}]}
            ]
            """,
            data.GetProperty("services"));
    }
}
