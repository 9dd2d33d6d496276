using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Execution.Caching;
using static DirectoryApi.GraphQL.Tests.Execution.Caching.Shop;

namespace DirectoryApi.GraphQL.Tests.Execution.Caching;

public class OperationAnswerCacheTests
{
    private const string Titles = "query Titles($upper: Boolean) { books { title(upper: $upper) greeting } }";

    private readonly IRequestExecutor _executor = MakeExecutor();
    private readonly OperationAnswerCache _answers = new(instant => instant.UtcTicks / TimeSpan.TicksPerMinute);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Execute_OfAQueryThatIsRepeated_ResolvesNothingFromTheThirdTime()
    {
        var visit = new Visit(null, answers: _answers);
        await AskAsync(visit, Titles);
        Assert.Equal(0, _answers.Count);
        await AskAsync(visit, Titles);
        Assert.Equal(1, _answers.Count);
        var calls = visit.Calls;

        var kept = await AskAsync(visit, Titles);

        Assert.Equal(calls, visit.Calls);
        Assert.Equal(await AskAsync(new Visit(null), Titles), kept);
    }

    [Fact]
    public async Task Execute_WithOtherVariablesVariationsAndOperations_GivesEachItsOwn()
    {
        const string two = "query Titles($upper: Boolean) { books { title(upper: $upper) greeting } } query Others { books { title } }";
        (string Document, string? Variables, string? Operation, string Variation)[] requests =
        [
            (Titles, null, null, ""), (Titles, "{}", null, ""), (Titles, """{"upper":true}""", null, ""), (Titles, """{"upper":false}""", null, ""),
            (Titles, null, null, "kk"), (Titles, """{"upper":true}""", null, "ru"), (two, null, "Titles", ""), (two, null, "Others", ""),
        ];
        for (var time = 0; time < 4; time++)
        {
            foreach (var (document, variables, operation, variation) in requests)
            {
                Assert.Equal(
                    await AskAsync(new Visit(null, variation), document, variables, operation),
                    await AskAsync(new Visit(null, variation, _answers), document, variables, operation));
            }
        }

        Assert.Equal(requests.Length, _answers.Count);
    }

    [Fact]
    public async Task Execute_WithErrors_KeepsNothing()
    {
        var visit = new Visit(null, answers: _answers);

        var answers = await _executor.AskOftenAsync(visit, "{ books { title broken } }");

        Assert.Equal(6, answers.Length);
        Assert.Equal(0, _answers.Count);
    }

    [Fact]
    public async Task Execute_ThatReportsItsCost_NeitherTakesNorKeepsAnAnswer()
    {
        var visit = new Visit(null, answers: _answers);
        await _executor.AskOftenAsync(visit, Titles);
        var request = OperationRequest.FromText(Titles, state: visit);

        using var result = await _executor.ExecuteAsync(new OperationRequest { Document = request.Document, State = visit, ReportCost = true }, Token);

        Assert.Contains("\"cost\"", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"cost\"", await AskAsync(visit, Titles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_OfVariablesInABufferThatIsUsedAgain_KeepsThemAsTheyWere()
    {
        var visit = new Visit(null, answers: _answers);
        byte[] variables = [.. """{"upper":true }"""u8];
        var document = OperationRequest.FromText(Titles).Document;
        for (var time = 0; time < 3; time++)
        {
            using var result = await _executor.ExecuteAsync(new OperationRequest { Document = document, Variables = variables, State = visit }, Token);
        }

        """{"upper":false}"""u8.CopyTo(variables);
        using var other = await _executor.ExecuteAsync(new OperationRequest { Document = document, Variables = variables, State = visit }, Token);

        Assert.Equal(await AskAsync(new Visit(null), Titles, """{"upper":false}"""), other.ToString());
        Assert.Equal(await AskAsync(new Visit(null), Titles, """{"upper":true}"""), await AskAsync(visit, Titles, """{"upper":true }"""));
    }

    [Fact]
    public async Task AKeptAnswer_OnceDisposedOf_IsGone()
    {
        var visit = new Visit(null, answers: _answers);
        await _executor.AskOftenAsync(visit, Titles);
        var result = await _executor.ExecuteAsync(OperationRequest.FromText(Titles, state: visit), Token);
        Assert.Empty(result.Errors);

        result.Dispose();

        Assert.Throws<ObjectDisposedException>(() => result.Utf8Json);
    }

    private async Task<string> AskAsync(Visit visit, string document, string? variables = null, string? operation = null)
    {
        using var result = await _executor.ExecuteAsync(OperationRequest.FromText(document, variables, operation, visit), Token);
        return result.ToString();
    }
}
