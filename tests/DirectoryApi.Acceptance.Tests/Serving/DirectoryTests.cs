using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>What the annexes of the repository say through the API.</summary>
public sealed class DirectoryTests(ServedDirectory directory)
{
    [Fact]
    public async Task Dataset_CountsTheOfficesAndRowsOfTheFiveDecrees()
    {
        var data = await directory.DataAsync("{ dataset { edition officeCount rowCount documents { slug } } services { slug } regions { slug } }");
        Assert.Equal(1, data.GetProperty("dataset").GetProperty("edition").GetInt32());
        Assert.Equal(973, data.GetProperty("dataset").GetProperty("officeCount").GetInt32());
        Assert.Equal(4804, data.GetProperty("dataset").GetProperty("rowCount").GetInt32());
        Assert.Equal(17, data.GetProperty("services").GetArrayLength());
        Assert.Equal(16, data.GetProperty("regions").GetArrayLength());
    }

    [Theory]
    [InlineData("p1200000363-ru", 247)]
    [InlineData("p1200001741-kk", 300)]
    [InlineData("p1000001091-kk", 224)]
    [InlineData("p1000001092-kk", 84)]
    [InlineData("p1100000020-kk", 426)]
    public async Task Offices_OfADecree_AreOneForAllCopiesOfARow(string document, int offices)
    {
        var data = await directory.DataAsync("query($d: [String!]) { offices(where: { documents: $d }) { totalCount } }", new { d = new[] { document } });
        Assert.Equal(offices, data.GetProperty("offices").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("NAME", 100)]
    [InlineData("REGION", 37)]
    [InlineData("KIND", 100)]
    public async Task Offices_PagedForwards_AreAllThereOnce(string order, int size)
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await directory.DataAsync(
                $"query($after: String) {{ offices(first: {size}, after: $after, orderBy: {order}) {{ nodes {{ slug }} pageInfo {{ hasNextPage endCursor }} }} }}", new { after }))
                .GetProperty("offices");
            seen.AddRange(Slugs(page));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                : null;
        }
        while (after is not null);

        Assert.Equal(973, seen.Count);
        Assert.Equal(973, seen.Distinct().Count());
    }

    [Fact]
    public async Task Offices_PagedBackwards_AreTheForwardPagesInTheirOrder()
    {
        var forwards = Slugs((await directory.DataAsync("{ offices(first: 100, where: { regions: [\"astana\"] }) { nodes { slug } } }")).GetProperty("offices"));
        var backwards = new List<string>();
        string? before = null;
        bool hasPrevious;
        do
        {
            var page = (await directory.DataAsync(
                "query($before: String) { offices(last: 4, before: $before, where: { regions: [\"astana\"] }) { nodes { slug } pageInfo { hasPreviousPage startCursor } } }", new { before }))
                .GetProperty("offices");
            backwards.InsertRange(0, Slugs(page));
            before = page.GetProperty("pageInfo").GetProperty("startCursor").GetString();
            hasPrevious = page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean();
        }
        while (hasPrevious);

        Assert.Equal(forwards, backwards);
    }

    [Theory]
    [InlineData("offices(first: 0) { totalCount }", "Argument \"first\" is 0; it must be from 1 to 100.")]
    [InlineData("offices(first: 101) { totalCount }", "Argument \"first\" is 101; it must be from 1 to 100.")]
    [InlineData("offices(after: \"nonsense\") { totalCount }", "is not a cursor of offices")]
    public async Task Offices_WithAPageThatCannotBe_SaysWhy(string field, string message)
    {
        var answer = await directory.AskAsync($"{{ {field} }}");
        Assert.Contains(message, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_OfAnIdOfAnyType_IsTheObjectAgain()
    {
        var data = await directory.DataAsync(
            "{ office(slug: \"astana-defence\") { id region { id } settlement { id } services { id } sources { document { id } } } regions { districts { id } } }");
        var office = data.GetProperty("office");
        string[] ids =
        [
            office.GetProperty("id").GetString()!,
            office.GetProperty("region").GetProperty("id").GetString()!,
            office.GetProperty("settlement").GetProperty("id").GetString()!,
            office.GetProperty("services")[0].GetProperty("id").GetString()!,
            office.GetProperty("sources")[0].GetProperty("document").GetProperty("id").GetString()!,
            data.GetProperty("regions")[0].GetProperty("districts")[0].GetProperty("id").GetString()!,
        ];
        var nodes = (await directory.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids = ids.Append("garbage") })).GetProperty("nodes");
        Assert.Equal(
            ["Office", "Region", "Settlement", "Service", "Document", "District"],
            nodes.EnumerateArray().Take(ids.Length).Select(node => node.GetProperty("__typename").GetString()));
        Assert.Equal(ids, nodes.EnumerateArray().Take(ids.Length).Select(node => node.GetProperty("id").GetString()));
        Assert.Equal(JsonValueKind.Null, nodes[ids.Length].ValueKind);
    }

    [Theory]
    [InlineData("отдел внутренних дел Аккольского района", "akmola-akkol-internal-affairs")]
    [InlineData("Теміртау қаласының №1 бөлімі", "karagandy-temirtau-public-service-centre-section-1")]
    [InlineData("цон темиртау", "karagandy-temirtau-public-service-centre-section-1")]
    [InlineData("военкомат Кокшетау", "akmola-defence")]
    public async Task Search_InEitherLanguage_FindsTheOfficeFirst(string query, string slug)
    {
        var data = await directory.DataAsync("query($q: String!) { search(query: $q) { nodes { slug } } }", new { q = query });
        Assert.Equal(slug, Slugs(data.GetProperty("search")).FirstOrDefault());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\" OR name:* NEAR(a b) -")]
    [InlineData("😀 \u0001 %_'; drop table offices")]
    public async Task Search_ForWhatMeansNothing_IsNoError(string query) =>
        await directory.DataAsync("query($q: String!) { search(query: $q) { totalCount } }", new { q = query });

    [Fact]
    public async Task Search_ForTooLongAText_SaysHowLongItMayBe()
    {
        var answer = await directory.AskAsync("query($q: String!) { search(query: $q) { totalCount } }", new { q = new string('я', 10_000) });
        Assert.Contains("at most 200", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("кок", "kokshetau")]
    [InlineData("Көкшетау", "kokshetau")]
    [InlineData("Целиноград", "astana")]
    public async Task Settlements_ByAnyName_AreFound(string name, string slug)
    {
        var data = await directory.DataAsync("query($n: String!) { settlements(name: $n, first: 1) { slug } }", new { n = name });
        Assert.Equal(slug, data.GetProperty("settlements")[0].GetProperty("slug").GetString());
    }

    [Fact]
    public async Task Names_FollowAcceptLanguage_UnlessAnotherIsAskedFor()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={regions{name%20en:name(language:EN)}}");
        request.Headers.AcceptLanguage.ParseAdd("fr, ru;q=0.8, kk;q=0.5");
        using var response = await directory.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var region = answer.RootElement.GetProperty("data").GetProperty("regions")[0];
        Assert.Equal("Акмолинская область", region.GetProperty("name").GetString());
        Assert.Equal("Akmola Region", region.GetProperty("en").GetString());
    }

    [Fact]
    public async Task Schema_IsServedAsItIsWritten()
    {
        var served = await directory.Client.GetStringAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("src", "DirectoryApi", "schema.graphql"), TestContext.Current.CancellationToken), served);
    }

    private static string[] Slugs(JsonElement connection) =>
        [.. connection.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!)];
}
