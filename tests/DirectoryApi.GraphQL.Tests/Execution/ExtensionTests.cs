using System.Text;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class ExtensionTests
{
    private const string Sdl = "type Query { counted(as: String!): Int! failing: Int }";

    [Fact]
    public async Task AddExtension_StandsBehindTheData() => Assert.Equal(
        """{"data":{"a":1,"b":1},"extensions":{"counts":{"a":{"path":["a"],"half":0.5},"b":{"path":["b"],"half":0.5}}}}""",
        await RunAsync("{ a: counted(as: \"a\") b: counted(as: \"b\") }"));

    [Fact]
    public async Task AddExtension_OfOneEntryTwice_KeepsTheLater() => Assert.Equal(
        """{"data":{"a":1,"b":1},"extensions":{"counts":{"x":{"path":["b"],"half":0.5}}}}""",
        await RunAsync("{ a: counted(as: \"x\") b: counted(as: \"x\") }"));

    [Fact]
    public async Task AddExtension_StandsBesideTheCostAndErrors() => Assert.Equal(
        """{"errors":[{"message":"No.","locations":[{"line":1,"column":25}],"path":["failing"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"a":1,"failing":null},"extensions":{"cost":{"value":0,"limit":1000},"counts":{"a":{"path":["a"],"half":0.5}}}}""",
        await RunAsync("{ a: counted(as: \"a\")   failing }", reportCost: true));

    [Fact]
    public async Task AddExtension_OfAnEarlierOperation_IsForgotten()
    {
        await RunAsync("{ counted(as: \"a\") }");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await RunAsync("{ __typename }"));
    }

    private static async Task<string> RunAsync(string query, bool reportCost = false)
    {
        using var result = await Executor.ExecuteAsync(
            new OperationRequest { Document = Encoding.UTF8.GetBytes(query), ReportCost = reportCost }, TestContext.Current.CancellationToken);
        return result.ToString();
    }

    private static readonly IRequestExecutor Executor = new RequestExecutorBuilder().AddDocumentFromString(Sdl).AddResolver(typeof(Query)).Build();

    [ObjectType("Query")]
    private static class Query
    {
        public static int Counted(string @as, IResolverContext context)
        {
            context.AddExtension("counts", @as, new Dictionary<string, object?> { ["path"] = context.Path, ["half"] = 0.5 });
            return 1;
        }

        public static int? Failing() => throw new GraphQLException("No.");
    }
}
