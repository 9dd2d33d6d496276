using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Tests.Relevance;
using DirectoryApi.Search.Tests.Relevance.Queries;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Search.Tests;

/// <summary>What holds for every query, over the offices that come with the program.</summary>
public sealed class SearchEngineTests(RelevanceDirectory directory)
{
    private static readonly string[] Words =
    [
        "ЦОН", "полиция", "акимат", "Семей", "Абай", "Алматы", "облысы", "№", "2", "12а", "көшесі", "20/1", "паспорт", "ташкент", "8 7212", "560262",
        "\"", "*", "AND", "NOT", "name :", "(", "'; DROP TABLE words; --", "\0", "\uD800", "😀", "қ", "wjy", "q@w.kz", "100000", "жақын", "в субботу", "-",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("😀🎉")]
    [InlineData("*")]
    [InlineData("() - ^ : {}")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public async Task Search_WithoutLettersAndFigures_FindsNothing(string query)
    {
        var result = await SearchAsync(new SearchRequest(query));

        Assert.Empty(result.Offices);
        Assert.Empty(result.Page(0, 10, Token));
        Assert.Null(result.Reading);
        Assert.Null(result.DidYouMean);
        Assert.True(result.IsWeak);
    }

    [Theory]
    [InlineData("ЦОН\" OR \"a")]
    [InlineData("name : ЦОН")]
    [InlineData("ЦОН*'; DROP TABLE words; --")]
    [InlineData("ЦОН😀семей")]
    public async Task Search_OperatorsAreWords(string query) => Assert.NotEmpty((await SearchAsync(new SearchRequest(query))).Offices);

    [Fact]
    public async Task Search_VeryLongQueries_AreCutShort()
    {
        foreach (var query in new[]
        {
            string.Concat(Enumerable.Repeat("ЦОН экибастуз ", 1000)), new string('я', 10_000), new string('(', 10_000),
            string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"слово{number}")),
        })
        {
            Assert.NotNull(await SearchAsync(new SearchRequest(query)));
        }
    }

    [Fact]
    public async Task Search_OfAnyWords_KeepsToWhatItPromises()
    {
        var engine = (await directory.ImportedAsync()).Published.Search;
        var snapshot = (await directory.ImportedAsync()).Published.Snapshot;
        var within = snapshot.Index.InRegion("karagandy").Union(snapshot.Index.InRegion("almaty"));
        var queries = Gen.Elements(Words).ListOf().Where(words => words.Count < 12).Select(words => string.Join(' ', words)).ToArbitrary();

        Prop.ForAll(queries, query =>
        {
            CheckPromises(engine, new SearchRequest(query) { Explain = true });
            CheckPromises(engine, new SearchRequest(query) { Explain = true, Within = within, Near = new Coordinates(49.8, 73.1) });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public async Task Search_ManyThreadsAtOnce_FindTheSame()
    {
        var engine = (await directory.ImportedAsync()).Published.Search;
        var queries = RelevanceQueryFile.Examples.Select(query => query.Text).ToList();
        var expected = queries.ConvertAll(query => Slugs(engine.Search(new SearchRequest(query), Token)));

        Parallel.For(0, 4 * queries.Count, new ParallelOptions { CancellationToken = Token }, number =>
            Assert.Equal(expected[number % queries.Count], Slugs(engine.Search(new SearchRequest(queries[number % queries.Count]), Token))));
    }

    [Fact]
    public async Task Search_ThatIsCancelled_Stops()
    {
        var engine = (await directory.ImportedAsync()).Published.Search;

        Assert.ThrowsAny<OperationCanceledException>(() => engine.Search(new SearchRequest("ЦОН"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Page_OutsideTheHits_IsEmpty_AndNegativeArgumentsAreRefused()
    {
        var result = await SearchAsync(new SearchRequest("ЦОН"));

        Assert.Empty(result.Page(result.Offices.Count, 10, Token));
        Assert.Empty(result.Page(int.MaxValue, int.MaxValue, Token));
        Assert.Equal(result.Offices.Count, result.Page(0, int.MaxValue, Token).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Page(-1, 10, Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Page(0, -1, Token));
    }

    private static void CheckPromises(SearchEngine engine, SearchRequest request)
    {
        var result = engine.Search(request, Token);
        var all = result.Page(0, int.MaxValue, Token);

        Assert.Equal(result.Offices.Count, all.Count);
        Assert.Equal(result.Offices, all.Select(hit => hit.Office.Position).Order());
        Assert.True(request.Within is null || result.Offices.CountCommon(request.Within) == result.Offices.Count);
        Assert.Equal(all.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Office.Office.Level).ThenBy(hit => hit.Office.Position).Select(Slug), all.Select(Slug));
        Assert.All(all, hit => Assert.InRange(hit.Score, 0, 1));
        Assert.All(all.Take(5), hit => Assert.Equal(hit.Score, Math.Clamp(hit.Signals!.Sum(signal => signal.Value), 0, 1), 9));

        var again = engine.Search(request, Token);
        var pages = Enumerable.Range(0, (all.Count / 7) + 1).SelectMany(page => again.Page(page * 7, 7, Token));
        Assert.Equal(all.Select(Slug), pages.Select(Slug));
        foreach (var index in new[] { 0, all.Count / 2, all.Count - 1 }.Where(index => index >= 0 && index < all.Count))
        {
            Assert.Equal(index, again.IndexOf(all[index].Office, Token));
        }
    }

    private static string Slug(SearchHit hit) => hit.Office.Office.Slug;

    private static List<string> Slugs(SearchResult result) => [.. result.Page(0, 50, Token).Select(Slug)];

    private async Task<SearchResult> SearchAsync(SearchRequest request) => (await directory.ImportedAsync()).Published.Search.Search(request, Token);
}
