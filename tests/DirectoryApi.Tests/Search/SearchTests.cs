using System.Text.Json;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Search;

/// <summary>What <c>search</c> answers beside offices.</summary>
public sealed class SearchTests(ServedSample directory)
{
    [Fact]
    public async Task Search_TellsWhatItUnderstood()
    {
        var data = await directory.DataAsync(
            """
            {
              search(query: "где цон экибастуз") {
                relaxation isWeak didYouMean
                understanding {
                  text
                  kinds { text kinds }
                  places { text isAmbiguous places { __typename ... on Settlement { slug } ... on District { slug } } }
                  services { text }
                  ignored
                }
                nodes { slug }
              }
            }
            """);

        var search = data.GetProperty("search");
        Assert.Equal(2, search.GetProperty("nodes").GetArrayLength());
        Assert.Equal("NONE", search.GetProperty("relaxation").GetString());
        Assert.False(search.GetProperty("isWeak").GetBoolean());
        Assert.Equal(JsonValueKind.Null, search.GetProperty("didYouMean").ValueKind);
        var understanding = search.GetProperty("understanding");
        Assert.Equal("где цон экибастуз", understanding.GetProperty("text").GetString());
        JsonAssert.Equal("""[{"text": "цон", "kinds": ["PUBLIC_SERVICE_CENTRE"]}]""", understanding.GetProperty("kinds"));
        JsonAssert.Equal("[]", understanding.GetProperty("services"));
        JsonAssert.Equal("""["где"]""", understanding.GetProperty("ignored"));
        var place = understanding.GetProperty("places")[0];
        Assert.Equal("экибастуз", place.GetProperty("text").GetString());
        Assert.False(place.GetProperty("isAmbiguous").GetBoolean());
        Assert.Contains("ekibastuz", place.GetProperty("places").EnumerateArray().Select(one => one.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Search_OfAQueryTypedWithAnotherLayout_SaysWhatItSearchedFor()
    {
        var data = await directory.DataAsync("{ search(query: \"wjy 'rb,fcnep\") { relaxation didYouMean totalCount } }");

        JsonAssert.Equal("""{"search": {"relaxation": "LAYOUT", "didYouMean": "цон экибастуз", "totalCount": 2}}""", data);
    }

    [Theory]
    [InlineData("RU", "<mark>Отдел внутренних дел Аккольского</mark> района")]
    [InlineData("KK", "<mark>Ақкөл</mark> ауданының <mark>ішкі істер бөлімі</mark>")]
    public async Task Highlights_AreInTheLanguageAskedFor(string language, string name)
    {
        var data = await directory.DataAsync($"{{ search(query: \"полиция акколь\", language: {language}, first: 1) {{ edges {{ highlights }} }} }}");

        var highlights = data.GetProperty("search").GetProperty("edges")[0].GetProperty("highlights");
        Assert.Equal(name, highlights[0].GetString());
    }

    [Fact]
    public async Task DistanceKilometres_IsThatFromNear_AndNullWithoutIt()
    {
        var near = await directory.DataAsync("{ search(query: \"цон\", near: {latitude: 52, longitude: 71}, first: 1) { edges { distanceKilometres } } }");
        var nowhere = await directory.DataAsync("{ search(query: \"цон\", first: 1) { edges { distanceKilometres } } }");

        Assert.Equal(111.2, DistanceOf(near).GetDouble(), 0.1);
        Assert.Equal(JsonValueKind.Null, DistanceOf(nowhere).ValueKind);

        static JsonElement DistanceOf(JsonElement data) => data.GetProperty("search").GetProperty("edges")[0].GetProperty("distanceKilometres");
    }

    [Fact]
    public async Task After_PagesOn_AndIsRefusedInAnotherSearch()
    {
        const string page = "{ search(query: \"цон\", first: 1) { edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }";
        var first = (await directory.DataAsync(page)).GetProperty("search");
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal(cursor, first.GetProperty("edges")[0].GetProperty("cursor").GetString());
        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        var second = (await directory.DataAsync(page.Replace("first: 1", $"first: 1, after: \"{cursor}\"", StringComparison.Ordinal))).GetProperty("search");
        Assert.NotEqual(SlugOf(first), SlugOf(second));
        Assert.False(second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        foreach (var other in (string[])["query: \"цон экибастуз\"", "query: \"цон\", where: {kinds: [AKIMAT]}", "query: \"цон\", near: {latitude: 1, longitude: 2}"])
        {
            Assert.Equal(
                "Argument \"after\" is a cursor of another search. Repeat \"query\", \"where\" and \"near\" as they were, or start again without it.",
                await directory.ErrorAsync($"{{ search({other}, after: \"{cursor}\") {{ totalCount }} }}"));
        }

        static string? SlugOf(JsonElement search) => search.GetProperty("edges")[0].GetProperty("node").GetProperty("slug").GetString();
    }

    [Theory]
    [InlineData("after: \"rubbish\"", "Argument \"after\" is not a cursor of a search. Give a cursor that an earlier page returned.")]
    [InlineData("after: \"\"", "Argument \"after\" is not a cursor of a search. Give a cursor that an earlier page returned.")]
    [InlineData("near: {latitude: 91, longitude: 0}", "Argument \"near\" has the latitude 91; it must be from -90 to 90 degrees.")]
    [InlineData("near: {latitude: 0, longitude: -181}", "Argument \"near\" has the longitude -181; it must be from -180 to 180 degrees.")]
    [InlineData("near: {latitude: 1e999, longitude: 0}", "Float cannot represent non numeric value: 1e999")]
    [InlineData("first: 0", "Argument \"first\" is 0; it must be from 1 to 100.")]
    public async Task Search_OfABadArgument_SaysWhatIsWrongWithIt(string argument, string message) =>
        Assert.Equal(message, await directory.ErrorAsync($"{{ search(query: \"цон\", {argument}) {{ totalCount }} }}"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\u0001\u0002")]
    [InlineData("\"\"\"")]
    [InlineData("* OR NEAR(")]
    [InlineData("где қайда")]
    public async Task Search_OfNothingThatCanBeLookedFor_FindsNothing(string query)
    {
        var data = await directory.DataAsync("query($q: String!) { search(query: $q) { totalCount isWeak edges { highlights } facets { kinds { count } } } }", new { q = query });

        JsonAssert.Equal("""{"search": {"totalCount": 0, "isWeak": true, "edges": [], "facets": {"kinds": []}}}""", data);
    }

    [Fact]
    public async Task Explain_IsToldWhereItIsSet()
    {
        const string query = "{ found: search(query: \"цон экибастуз\", first: 1) { totalCount } }";

        var answer = await ServedSample.AnswerWithAsync(query, ("Search:Explain", "true"));
        var hit = answer.GetProperty("extensions").GetProperty("explain").GetProperty("found")[0];
        Assert.StartsWith("slug-of-con-", hit.GetProperty("slug").GetString(), StringComparison.Ordinal);
        Assert.InRange(hit.GetProperty("score").GetDouble(), 0.5, 1);
        Assert.Contains("kind", hit.GetProperty("signals").EnumerateArray().Select(signal => signal.GetProperty("name").GetString()));
        Assert.False((await ServedSample.AnswerWithAsync(query)).TryGetProperty("extensions", out _));
    }
}
