using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.GraphQL.Tests.Execution;

/// <summary>What the engine does not execute, and what hosts get wrong while it executes.</summary>
public class RefusalTests
{
    private static readonly IRequestExecutor Executor = new RequestExecutorBuilder()
        .AddDocumentFromString(
            """
            type Query { add(days: Days): Int also: Int }
            type Subscription { news: Int }
            input Days { count: Int! }
            """)
        .AddResolver(typeof(Queries))
        .AddResolver(typeof(Subscriptions))
        .Build();

    [Fact]
    public async Task Execute_OfASubscription_IsRefused()
        => Assert.Equal(
            """{"errors":[{"message":"Subscriptions are not supported.","extensions":{"code":"OPERATION_NOT_SUPPORTED"}}]}""",
            await RunAsync("subscription { news }"));

    [Theory]
    [InlineData("{ add(days: { count: -1 }) also }", null)]
    [InlineData("query($d: Days) { add(days: $d) also }", """{"d":{"count":-1}}""")]
    public async Task Execute_WhereTheHostsOwnClassThrows_IsAnErrorOfTheField(string document, string? variables)
    {
        for (var i = 0; i < 2; i++)
        {
            var response = await RunAsync(document, variables);

            Assert.Contains("\"path\":[\"add\"],\"extensions\":{\"code\":\"INTERNAL_SERVER_ERROR\"}", response, StringComparison.Ordinal);
            Assert.EndsWith("""],"data":{"add":null,"also":7}}""", response, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ also @defer }")]
    [InlineData("{ ... @stream { also } }")]
    public async Task Execute_OfIncrementalDelivery_IsAnUnknownDirective(string document)
        => Assert.Contains("Unknown directive", await RunAsync(document), StringComparison.Ordinal);

    private static async Task<string> RunAsync(string document, string? variables = null)
    {
        using var result = await Executor.ExecuteAsync(document, variables, cancellationToken: TestContext.Current.CancellationToken);
        return result.ToString();
    }

    public sealed record Days
    {
        public Days(int count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            Count = count;
        }

        public int Count { get; }
    }

    [ObjectType("Query")]
    public static class Queries
    {
        public static int? Add(Days? days) => days?.Count;

        public static int? Also() => 7;
    }

    [ObjectType("Subscription")]
    public static class Subscriptions
    {
        public static int? News() => 1;
    }
}
