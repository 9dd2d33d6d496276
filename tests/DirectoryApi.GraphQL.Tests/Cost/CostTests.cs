using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Cost;

public class CostTests
{
    private const string Sdl =
        """
        type Query {
          item: Item
          items(first: Int = 10): [Item!]! @listSize(slicingArguments: ["first"])
          byId(ids: [ID!]!): [Item]! @listSize(slicingArguments: ["ids"])
          page(first: Int, last: Int): Page! @listSize(assumedSize: 50, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"])
          dear: Int @cost(weight: "7.5")
          find(text: String @cost(weight: "4"), where: Where @cost(weight: "0.1"), first: Int): [Item!]! @listSize(slicingArguments: ["first"])
        }
        input Where { near: Point @cost(weight: "0.2") all: [Where!] tag: String }
        input Point { x: Int @cost(weight: "2") }
        type Page { nodes: [Item!]! edges: [Edge!]! count: Int! }
        type Edge { node: Item! }
        type Item { name: String tags: [String!]! @listSize(assumedSize: 3) @cost(weight: "2") inner: Item }
        """;

    private static readonly IRequestExecutor Executor = new RequestExecutorBuilder()
        .AddDocumentFromString(Sdl)
        .AddCostDirectives()
        .AddResolver(typeof(Resolvers))
        .BindRuntimeType<Edge>()
        .Build();

    [Theory]
    [InlineData("{ item { name } }", null, "1")]
    [InlineData("{ item { name inner { name } } dear }", null, "9.5")]
    [InlineData("{ item { tags } }", null, "7")]
    [InlineData("{ items { name } }", null, "10")]
    [InlineData("{ items(first: 3) { inner { name } } }", null, "6")]
    [InlineData("query($n: Int) { items(first: $n) { inner { name } } }", """{"n":4}""", "8")]
    [InlineData("query($n: Int) { items(first: $n) { name } }", null, "10")]
    [InlineData("query($i: [ID!]!) { byId(ids: $i) { name } }", """{"i":[1,2,3]}""", "3")]
    [InlineData("{ byId(ids: [1, 2]) { name } }", null, "2")]
    [InlineData("{ find(first: 5) { name } }", null, "5")]
    [InlineData("{ find(text: \"a\", first: 5) { name } }", null, "9")]
    [InlineData("query($t: String) { find(text: $t, first: 5) { name } }", null, "9")]
    [InlineData("{ find(first: 5, where: { near: { x: 1 }, all: [{ near: {} }, { tag: \"a\" }] }) { name } }", null, "7.5")]
    [InlineData("{ page { nodes { name } count } }", null, "51")]
    [InlineData("{ page(first: 5) { ...P } } fragment P on Page { nodes { name } edges { node { name } } }", null, "16")]
    [InlineData("query($n: Int) { page(first: 2, last: $n) { nodes { name } } }", """{"n":9}""", "10")]
    public async Task Cost_AskedFor_IsReported(string document, string? variables, string cost)
    {
        var request = new OperationRequest
        {
            Document = System.Text.Encoding.UTF8.GetBytes(document),
            Variables = variables is null ? default : System.Text.Encoding.UTF8.GetBytes(variables),
            ReportCost = true,
        };
        using var result = await Executor.ExecuteAsync(request, TestContext.Current.CancellationToken);

        Assert.EndsWith($$$$""","extensions":{"cost":{"value":{{{{cost}}}},"limit":1000}}}""", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cost_BeyondTheLimit_IsRefusedBeforeExecution()
    {
        Assert.StartsWith("{\"data\":", await Executor.RunAsync("{ items(first: 1000) { name } }"), StringComparison.Ordinal);
        Assert.Equal(
            """{"errors":[{"message":"The operation can cost 1001; the limit is 1000. Select less, or shorter lists.","extensions":{"code":"LIMIT_EXCEEDED","cost":1001,"limit":1000}}]}""",
            await Executor.RunAsync("{ items(first: 1001) { name } }"));
    }

    private sealed record Item(string? Name, string[] Tags, Item? Inner);

    private sealed record Where(Point? Near, Where[]? All, string? Tag);

    private sealed record Point(int? X);

    private sealed record Edge(Item Node);

    private sealed record Page(Item[] Nodes, Edge[] Edges, int Count);

    [ObjectType("Query")]
    private static class Resolvers
    {
        public static Item? Item() => new("a", [], null);

        public static Item[] Items(int? first) => first > 0 ? [] : [new("b", [], null)];

        public static Item?[] ById(string[] ids) => new Item?[ids.Length];

        public static Page Page(int? first, int? last) => new([], [], (first ?? 0) + (last ?? 0));

        public static int? Dear() => 1;

        public static Item[] Find(string? text, Where? where, int? first) => text is null && where is null && first is null ? [new("c", [], null)] : [];
    }
}
