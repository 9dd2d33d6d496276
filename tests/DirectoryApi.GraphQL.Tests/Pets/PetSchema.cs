using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>A small schema that uses every kind of type, in the manner of the specification's examples.</summary>
internal static class PetSchema
{
    public const string Sdl =
        """"
        "Answers about pets."
        schema { query: Query mutation: Mutation }

        "When."
        scalar Day @specifiedBy(url: "https://example.org/day")
        scalar Text

        "A thing with a name."
        interface Named { name: String! }
        interface Pet implements Named { name: String! nickname: String owner: Human }

        enum Command { SIT DOWN_NOW HEEL @deprecated(reason: "Cruel.") }
        enum Size { SMALL LARGE }

        type Dog implements Pet & Named {
          name: String!
          nickname: String
          owner: Human
          barkVolume: Int
          weight: Float!
          knows: [Command!]!
          doesKnow(command: Command!): Boolean!
          size: Size
          born: Day
          litter: [[String]!]
        }
        type Cat implements Pet & Named { name: String! nickname: String owner: Human meowVolume: Int @deprecated }
        type Human implements Named {
          name: String!
          pets(first: Int = 10): [Pet!]!
          motto: Text
          boss: Human!
          faulty: String
          faultyRequired: String!
          faultyPets: [Pet!]
          slow(milliseconds: Int = 0): String!
          slowFailure: String!
        }
        union CatOrDog = Cat | Dog

        input PetFilter { names: [String!] size: Size = SMALL older: Day near: Point nested: PetFilter }
        input Point { x: Float! y: Float! = 1.5 }
        input PetKey @oneOf { name: String index: Int }

        type Query {
          dog: Dog
          pet(key: PetKey): Pet
          pets(where: PetFilter, first: Int = 2 "Skips." skip: Int! = 0): [Pet]!
          human(name: String!): Human
          catOrDog(cat: Boolean = false): CatOrDog
          echo(int: Int, ints: [Int!], float: Float, id: ID, text: String, flag: Boolean, day: Day, filter: PetFilter, key: PetKey): String!
          language: String!
          slow(milliseconds: Int = 0): String!
          nothing: String
          pathHere: [Human]
          wrong(kind: String!): CatOrDog
        }
        type Mutation { increment(by: Int! = 1): Int! fail: Int reset: Int! }
        """";

    public static RequestExecutorBuilder Builder() => new RequestExecutorBuilder()
        .AddDocumentFromString(Sdl, "pets.graphql")
        .AddScalar(new DayType())
        .AddScalar(new TextType())
        .AddRequestState<PetState>()
        .AddResolver(typeof(QueryResolvers))
        .AddResolver(typeof(MutationResolvers))
        .AddResolver(typeof(HumanResolvers))
        .AddResolver(typeof(DogResolvers))
        .BindRuntimeType<Cat>();

    public static IRequestExecutor Executor { get; } = Builder().Build();

    public static Task<string> RunAsync(string document, string? variables = null, string? operationName = null, PetState? state = null)
        => Executor.RunAsync(document, variables, operationName, state ?? new PetState());

    public static async Task<string> RunAsync(
        this IRequestExecutor executor, string document, string? variables = null, string? operationName = null, PetState? state = null)
    {
        using var result = await executor.ExecuteAsync(document, variables, operationName, state, TestContext.Current.CancellationToken);
        return result.ToString();
    }
}
