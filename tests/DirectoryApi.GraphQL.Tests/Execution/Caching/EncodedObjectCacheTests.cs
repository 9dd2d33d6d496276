using System.Text;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Execution.Caching;
using static DirectoryApi.GraphQL.Tests.Execution.Caching.Shop;

namespace DirectoryApi.GraphQL.Tests.Execution.Caching;

public class EncodedObjectCacheTests
{
    private readonly IRequestExecutor _executor = MakeExecutor();
    private readonly EncodedObjectCache _cache = new();

    [Fact]
    public async Task Execute_OfAFrequentOperation_ResolvesAnObjectNoMore()
    {
        var visit = new Visit(_cache);

        Assert.Single(await _executor.AskOftenAsync(visit, "{ books { title author { name } } }"));
        var calls = visit.Calls;
        Assert.Single(await _executor.AskOftenAsync(visit, "{ books { title author { name } } }"));

        Assert.Equal(calls, visit.Calls);
        Assert.Equal(40, _cache.Count);
    }

    [Fact]
    public async Task Execute_OfARareOperation_KeepsNothing()
    {
        var visit = new Visit(_cache);
        for (var i = 0; i < 2; i++)
        {
            using var result = await _executor.ExecuteAsync("{ books { title } }", state: visit, cancellationToken: TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, _cache.Count);
    }

    [Fact]
    public async Task Execute_WithoutACache_ResolvesEachTime()
    {
        var visit = new Visit(null);

        Assert.Single(await _executor.AskOftenAsync(visit, "{ books { title } }"));

        Assert.Equal(6 * 40, visit.Calls);
    }

    [Fact]
    public async Task Execute_OfWhatWasKept_GivesTheSameBytesAsWithoutACache()
    {
        const string document = """{ a: book(title: "Қара сөз 7") { title(upper: true) ... on Book { x: author { name } } __typename } b: books { title(prefix: "«\"") } basket { books { title } } }""";

        Assert.Equal(
            await _executor.AskOftenAsync(new Visit(null), "{ books { title } a: book(title: \"Қара сөз 7\") { title } }"),
            await _executor.AskOftenAsync(new Visit(_cache), "{ books { title } a: book(title: \"Қара сөз 7\") { title } }"));
        Assert.Equal(
            await _executor.AskOftenAsync(new Visit(null), document),
            await _executor.AskOftenAsync(new Visit(_cache), document));
        Assert.True(_cache.Count > 80, "Three selection sets of the same books are kept apart.");
    }

    [Theory]
    [InlineData("{ books { title slow } }", "a field that waits")]
    [InlineData("{ books { title sold } }", "a resolver that takes its context")]
    [InlineData("{ basket { total } }", "an object of a type that is not marked")]
    [InlineData("query($tags: [String!]) { books { title(tags: $tags) } }", "a variable with a list")]
    public async Task Execute_OfWhatMayDiffer_KeepsNothing(string document, string because)
    {
        await _executor.AskOftenAsync(new Visit(_cache), document, """{"tags":["a"]}""");

        Assert.True(_cache.Count == 0, because);
    }

    [Fact]
    public async Task Execute_OfAnObjectWithAnError_KeepsOnlyTheOthers()
    {
        var visit = new Visit(_cache);

        var answers = await _executor.AskOftenAsync(visit, """{ book(title: "Қара сөз 1") { broken } books { title } }""");

        Assert.Equal(6, answers.Length);
        Assert.All(answers, answer => Assert.Contains("Broken", answer, StringComparison.Ordinal));
        Assert.Equal(40, _cache.Count);
    }

    [Fact]
    public async Task Execute_ForAnotherVariation_GivesItsOwnAnswer()
    {
        var kazakh = new Visit(_cache, "kk");
        var russian = new Visit(_cache, "ru");

        var first = await _executor.AskOftenAsync(kazakh, "{ books { greeting } }");
        var second = await _executor.AskOftenAsync(russian, "{ books { greeting } }");

        Assert.Contains("kk: Қара сөз 1", Assert.Single(first), StringComparison.Ordinal);
        Assert.Contains("ru: Қара сөз 1", Assert.Single(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_WithOtherVariables_GivesItsOwnAnswer()
    {
        const string document = "query($upper: Boolean, $prefix: String) { book(title: \"Қара сөз 1\") { title(upper: $upper, prefix: $prefix) } }";
        var visit = new Visit(_cache);
        string[] variables =
        [
            "{}", """{"upper":true}""", """{"upper":null}""", """{"prefix":"null;"}""", """{"prefix":null}""", """{"prefix":"1:a;"}""", """{"upper":true,"prefix":"a"}""",
        ];

        var kept = new List<string>();
        var fresh = new List<string>();
        foreach (var values in variables)
        {
            kept.Add(Assert.Single(await _executor.AskOftenAsync(visit, document, values)));
            fresh.Add(Assert.Single(await _executor.AskOftenAsync(new Visit(null), document, values)));
        }

        Assert.Equal(fresh, kept);
        Assert.Equal(variables.Length, _cache.Count);
    }

    [Fact]
    public async Task Execute_WithOtherConditions_GivesItsOwnAnswer()
    {
        const string document = "query($more: Boolean!) { book(title: \"Қара сөз 1\") { title author @include(if: $more) { name } } }";
        var visit = new Visit(_cache);

        Assert.Contains("author", Assert.Single(await _executor.AskOftenAsync(visit, document, """{"more":true}""")), StringComparison.Ordinal);
        Assert.DoesNotContain("author", Assert.Single(await _executor.AskOftenAsync(visit, document, """{"more":false}""")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_BeyondTheSpace_MakesRoomForWhatIsAskedFor()
    {
        const int space = 64 * 1024;
        var cache = new EncodedObjectCache(space);
        var visit = new Visit(cache);

        for (var i = 0; i < 60; i++)
        {
            Assert.Single(await _executor.AskOftenAsync(visit, $"{{ books {{ a{i}: title }} }}"));
            Assert.InRange(cache.Bytes, 1, space + 1024);
        }

        var calls = visit.Calls;
        Assert.Single(await _executor.AskOftenAsync(visit, "{ books { a59: title } }"));
        Assert.Equal(calls, visit.Calls);
    }

    [Fact]
    public async Task Add_OfAnObjectTooLargeForTheSpace_KeepsNothing()
    {
        var cache = new EncodedObjectCache(64);

        Assert.Single(await _executor.AskOftenAsync(new Visit(cache), "{ books { title } }"));

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task Execute_OfManyAtOnce_GivesEachItsAnswer()
    {
        var cache = new EncodedObjectCache(20_000);
        var visit = new Visit(cache);
        var documents = Enumerable.Range(0, 8).Select(number => $"{{ books {{ a{number}: title author {{ name }} }} }}").ToArray();
        var expected = new List<string>();
        foreach (var document in documents)
        {
            expected.Add(Assert.Single(await _executor.AskOftenAsync(new Visit(null), document)));
        }

        await Parallel.ForAsync(0, 2_000, TestContext.Current.CancellationToken, async (number, token) =>
        {
            using var result = await _executor.ExecuteAsync(documents[number % 8], state: visit, cancellationToken: token);
            Assert.Equal(expected[number % 8], Encoding.UTF8.GetString(result.Utf8Json.Span));
        });
    }

    [Fact]
    public void Constructor_WithNegativeSpace_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new EncodedObjectCache(-1));

    [Fact]
    public void Build_WithAnImmutableStruct_SaysThatItCannotBeKept()
    {
        var exception = Assert.Throws<SchemaBindingException>(() => new RequestExecutorBuilder()
            .AddDocumentFromString("type Query { point: Point! } type Point { x: Int! }")
            .AddResolver(typeof(PointQueries))
            .AddResolver(typeof(PointResolvers))
            .Build());

        Assert.Contains("Point: it is marked as immutable, but Point is a struct", exception.Message, StringComparison.Ordinal);
    }

    public readonly record struct Point(int X);

    [ObjectType("Query")]
    public static class PointQueries
    {
        public static Point Point() => new(1);
    }

    [ObjectType<Point>("Point", IsImmutable = true)]
    public static class PointResolvers;
}
