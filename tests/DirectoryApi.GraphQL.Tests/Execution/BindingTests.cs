using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class BindingTests
{
    [Fact]
    public void Build_OfWhatDoesNotFit_ListsEveryProblemByItsCoordinate()
    {
        var builder = new RequestExecutorBuilder()
            .AddDocumentFromString(
                """
                scalar Odd
                enum Colour { RED GREEN }
                interface Thing { id: ID! }
                type Lamp implements Thing { id: ID! }
                type Query {
                  missing: Int
                  nullable: String!
                  nullableNumber: Int!
                  wrong: Int
                  single: [Int]
                  colour: Colour
                  noParameter(a: Int): Int
                  noArgument: Int
                  narrow(first: Int): Int
                  thing: Thing
                }
                """)
            .AddResolver(typeof(Misfits));

        var exception = Assert.Throws<SchemaBindingException>(() => builder.Build());

        Assert.Equal(
            [
                "Colour.GREEN: the C# enum Shade has no member for this value.",
                "Colour: the C# enum member Shade.Blue is no value of this enum.",
                "Lamp: no C# type is known for it, so a value of Thing could not be told to be one; bind its C# type.",
                "Odd: the scalar has no implementation; add a ScalarType<T> of this name.",
                "Query.missing: no resolver (looked in Misfits); declared as Int.",
                "Query.narrow: Int may be null, but Int32 may not; declare it as Int32?.",
                "Query.noArgument: the parameter \"extra\" is no argument (there are: none), and Uri is neither the parent, the request's state nor a registered service.",
                "Query.noParameter: the argument \"a\" has no parameter in Misfits.NoParameter.",
                "Query.nullable: declared as String!, which excludes null, but the resolver gives String?.",
                "Query.nullableNumber: declared as Int!, which excludes null, but the resolver gives Int32?.",
                "Query.single: declared as the list [Int], but Int32 is not enumerable.",
                "Query.wrong: declared as Int, which is written from Int32, but the resolver gives String.",
                "Query: Misfits.Spare serves no field; mark it with [GraphQLIgnore] if it is not meant to.",
            ],
            exception.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Build_WithServices_GivesThemToClassesAndParameters()
    {
        await using var services = new ServiceCollection().AddSingleton(new Uri("https://example.org/a")).BuildServiceProvider();
        var executor = new RequestExecutorBuilder()
            .AddDocumentFromString("type Query { host: String! path(upper: Boolean): String! }")
            .AddResolver(typeof(WithServices))
            .Build(services);

        Assert.Equal("""{"data":{"host":"example.org","path":"/A"}}""", await executor.RunAsync("{ host path(upper: true) }"));
    }

    [Fact]
    public async Task Build_OfRuntimeTypesAlone_NeedsNoResolverClass()
    {
        var executor = new RequestExecutorBuilder()
            .AddDocumentFromString("type Query { box: Box! } type Box { size: Int! inner: Box scaled(by: Int! = 2): Int! }")
            .AddResolver(typeof(BoxQuery))
            .Build();

        Assert.Equal(
            """{"data":{"box":{"size":1,"inner":{"scaled":4,"inner":null}}}}""",
            await executor.RunAsync("{ box { size inner { scaled inner { size } } } }"));
    }

    [Fact]
    public async Task Build_OfStructs_CallsTheirMembersInTheBox()
    {
        var executor = new RequestExecutorBuilder()
            .AddDocumentFromString("type Query { spot: Spot! later: Spot! } type Spot { x: Int! sum(more: Int): Int! awaited: Int! text: String! }")
            .AddResolver(typeof(SpotQuery))
            .Build();

        Assert.Equal(
            """{"data":{"spot":{"x":1,"sum":3,"awaited":2,"text":"1/2"},"later":{"x":3,"sum":12}}}""",
            await executor.RunAsync("{ spot { x sum awaited text } later { x sum(more: 5) } }"));
    }

    private enum Shade
    {
        Red,
        Blue,
    }

    private readonly record struct Spot(int X, int Y)
    {
        public string Text => $"{X}/{Y}";

        public int Sum(int? more = null) => X + Y + (more ?? 0);

        public Task<int> Awaited() => Task.FromResult(Y);
    }

    [ObjectType("Query")]
    private static class SpotQuery
    {
        public static Spot Spot() => new(1, 2);

        public static Task<Spot> Later() => Task.FromResult(new Spot(3, 4));
    }

    [ObjectType("Query")]
    private static class Misfits
    {
        public static string? Nullable() => null;

        public static int? NullableNumber() => null;

        public static string Wrong() => string.Empty;

        public static int Single() => 1;

        public static Shade? Colour() => Shade.Red;

        public static int NoParameter() => 1;

        public static int NoArgument(Uri extra) => extra.Port;

        public static int Narrow(int first) => first;

        public static object? Thing() => null;

        public static int Spare() => 1;
    }

    [ObjectType("Query")]
    private sealed class WithServices(Uri uri)
    {
        public string Host => uri.Host;

        public string GetPath(bool? upper, Uri service) => upper == true ? service.AbsolutePath.ToUpperInvariant() : uri.AbsolutePath;
    }

    [ObjectType("Query")]
    private static class BoxQuery
    {
        public static Box Box() => new(1, new Box(2, null));
    }

    private sealed record Box(int Size, Box? Inner)
    {
        public int Scaled(int by) => Size * by;
    }
}
