using System.Text;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class RequestExecutorOptionsTests
{
    public static TheoryData<string, Action<RequestExecutorOptions, double>, double, double> Bounds { get; } = new()
    {
        { nameof(RequestExecutorOptions.MaxParserDepth), (options, value) => options.MaxParserDepth = (int)value, 1, 500 },
        { nameof(RequestExecutorOptions.MaxTokens), (options, value) => options.MaxTokens = (int)value, 1, int.MaxValue },
        { nameof(RequestExecutorOptions.DocumentCacheSize), (options, value) => options.DocumentCacheSize = (int)value, 0, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxPlannedSelections), (options, value) => options.MaxPlannedSelections = (int)value, 1, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxValidationErrors), (options, value) => options.MaxValidationErrors = (int)value, 1, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxDepth), (options, value) => options.MaxDepth = (int)value, 1, 500 },
        { nameof(RequestExecutorOptions.MaxIntrospectionDepth), (options, value) => options.MaxIntrospectionDepth = (int)value, 1, 500 },
        { nameof(RequestExecutorOptions.MaxRootFields), (options, value) => options.MaxRootFields = (int)value, 1, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxAliases), (options, value) => options.MaxAliases = (int)value, 0, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxDirectivesPerLocation), (options, value) => options.MaxDirectivesPerLocation = (int)value, 1, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxFragmentVisits), (options, value) => options.MaxFragmentVisits = (int)value, 0, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxFieldComparisons), (options, value) => options.MaxFieldComparisons = (int)value, 1, int.MaxValue },
        { nameof(RequestExecutorOptions.MaxCost), (options, value) => options.MaxCost = value, double.Epsilon, double.MaxValue },
        { nameof(RequestExecutorOptions.ExecutionTimeout), (options, value) => options.ExecutionTimeout = TimeSpan.FromTicks((long)value), 1, TimeSpan.TicksPerDay },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Validate_OfAnOptionOutOfItsBounds_NamesIt(string name, Action<RequestExecutorOptions, double> set, double least, double most)
    {
        Assert.Null(Fault(least));
        Assert.Null(Fault(most));
        Assert.StartsWith($"RequestExecutorOptions.{name} must be ", Fault(Math.Floor(least) - (least % 1 > 0 ? 0 : 1)), StringComparison.Ordinal);
        if (most < int.MaxValue)
        {
            Assert.StartsWith($"RequestExecutorOptions.{name} must be ", Fault(most + 1), StringComparison.Ordinal);
        }

        string? Fault(double value)
        {
            var options = new RequestExecutorOptions();
            set(options, value);
            return Record.Exception(options.Validate)?.Message;
        }
    }

    [Theory]
    [InlineData("{ human(name: \"Bob\") ", "{ boss ", "{ name }", " }", " }")]
    [InlineData("{ echo(filter: ", "{ nested: ", "{}", " }", ") }")]
    [InlineData("query($a: ", "[", "Int", "]", ") { language }")]
    public async Task LargestDepth_LeavesRoomOnTheStack(string before, string opening, string inside, string closing, string after)
    {
        const int depth = RequestExecutorOptions.LargestMaxDepth - 5;
        var executor = PetSchema.Builder().ModifyOptions(options =>
        {
            options.MaxParserDepth = RequestExecutorOptions.LargestMaxDepth;
            options.MaxDepth = RequestExecutorOptions.LargestMaxDepth;
        }).Build();
        var document = $"{before}{Repeat(opening)}{inside}{Repeat(closing)}{after}";

        // A thread of the pool, as in a server; its stack is smaller than the first thread's.
        var answer = await Task.Run(
            async () =>
            {
                var request = new OperationRequest { Document = Encoding.UTF8.GetBytes(document), State = new PetState() };
                using var result = await executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
                return result.ToString();
            },
            TestContext.Current.CancellationToken);

        Assert.DoesNotContain("LIMIT_EXCEEDED", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("GRAPHQL_PARSE_FAILED", answer, StringComparison.Ordinal);

        static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, depth));
    }
}
