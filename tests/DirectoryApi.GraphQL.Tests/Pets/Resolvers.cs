using System.Globalization;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.GraphQL.Tests.Pets;

[ObjectType("Query")]
internal static class QueryResolvers
{
    private static IReadOnlyList<IPet> AllPets => Tests.Pets.Human.All[0].Pets;

    public static Dog? Dog() => (Dog)AllPets[0];

    public static IPet? GetPet(PetKey? key) => key switch
    {
        { Name: { } name } when name != "unset" => AllPets.FirstOrDefault(pet => pet.Name == name),
        { Index: { } index } when index >= 0 => AllPets.ElementAtOrDefault(index),
        _ => null,
    };

    public static IEnumerable<IPet?> Pets(PetFilter? where, int? first, int skip)
        => AllPets.Where(pet => where?.Names?.Contains(pet.Name) != false).Append(null).Skip(skip).Take(first ?? int.MaxValue);

    public static Human? Human(string name) => Tests.Pets.Human.All.FirstOrDefault(human => human.Name == name);

    public static object? CatOrDog(bool? cat) => AllPets[cat == true ? 1 : 0];

    public static string Echo(
        int? @int, int[]? ints, double? @float, string? id, string? text, bool? flag, DateOnly? day, PetFilter? filter, PetKey? key)
    {
        object?[] values =
        [
            @int, ints is null ? null : string.Join('+', ints), @float, id, text, flag, day?.ToString("O", CultureInfo.InvariantCulture),
            filter is null ? null : Describe(filter), key,
        ];
        return string.Join('|', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
    }

    public static string Language(PetState state) => state.Language;

    public static async Task<string> SlowAsync(int? milliseconds, PetState? state, CancellationToken token)
    {
        await (state?.Meeting?.ArriveAsync(token) ?? Task.Delay(milliseconds ?? 0, token));
        return "done";
    }

    public static ValueTask<string?> Nothing() => new((string?)null);

    public static Human?[]? PathHere() => [null, Tests.Pets.Human.All[1]];

    public static object? Wrong(string kind) => kind == "human" ? Tests.Pets.Human.All[0] : "text";

    private static string Describe(PetFilter filter)
        => $"{string.Join(',', filter.Names ?? [])};{filter.Size};{filter.Near?.X.ToString(CultureInfo.InvariantCulture)}"
            + $"/{filter.Near?.Y.ToString(CultureInfo.InvariantCulture)};{(filter.Nested is null ? null : "[" + Describe(filter.Nested) + "]")}";
}

[ObjectType("Mutation")]
internal static class MutationResolvers
{
    public static async Task<int> Increment(PetState state, int by)
    {
        var seen = state.Counter;
        await Task.Delay(5, TestContext.Current.CancellationToken);
        return state.Counter = seen + by;
    }

    public static int? Fail() => throw new InvalidOperationException("secret");

    public static int Reset(PetState state) => state.Counter = 0;
}

[ObjectType<Human>]
internal static class HumanResolvers
{
    public static IEnumerable<IPet> Pets(Human human, int? first) => human.Pets.Take(first ?? 0);

    public static Human Boss(Human human) => human.Name == "Bob" ? Human.All[0] : null!;

    public static string? Faulty() => throw new InvalidOperationException("secret");

    public static string FaultyRequired() => throw new GraphQLException(new Error("Not today.") { Code = "CLOSED", Extensions = new Dictionary<string, object?> { ["until"] = 9, ["days"] = new[] { "MO" } } });

    public static IEnumerable<IPet>? FaultyPets(Human human)
    {
        yield return human.Pets[0];
        throw new InvalidOperationException("secret");
    }

    public static async ValueTask<string> Slow(Human human, int? milliseconds, CancellationToken token)
    {
        await Task.Delay(milliseconds ?? 0, token);
        return human.Name;
    }

    public static async Task<string> SlowFailure()
    {
        await Task.Yield();
        throw new GraphQLException("Too slow.");
    }
}

[ObjectType<Dog>]
internal static class DogResolvers
{
    public static bool DoesKnow([Parent] Dog dog, DogCommand command) => dog.Knows.Contains(command);

    public static string?[][]? Litter() => [["a", null], []];
}
