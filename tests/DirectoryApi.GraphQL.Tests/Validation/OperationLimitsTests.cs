using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Validation;

public class OperationLimitsTests
{
    [Fact]
    public async Task Depth_AtTheLimit_IsExecutedAndOneDeeperRefused()
    {
        var executor = Executor(options => options.MaxDepth = 4);

        Assert.StartsWith("{\"data\":", await executor.RunAsync("{ dog { owner { ...P } } } fragment P on Human { pets { name } }"), StringComparison.Ordinal);
        AssertRefused(
            await executor.RunAsync("{ dog { owner { ...P } } } fragment P on Human { pets { ... { owner { name } } } }"),
            "The operation nests fields 5 levels deep; the limit is 4.");
    }

    [Fact]
    public async Task IntrospectionDepth_HasALimitOfItsOwn()
    {
        var executor = Executor(options => (options.MaxDepth, options.MaxIntrospectionDepth) = (1, 3));

        Assert.StartsWith("{\"data\":", await executor.RunAsync("{ __schema { types { name } } }"), StringComparison.Ordinal);
        AssertRefused(
            await executor.RunAsync("{ __schema { types { fields { name } } } }"),
            "The operation nests fields of introspection 4 levels deep; the limit is 3.");
    }

    [Fact]
    public async Task Aliases_InAFragmentSpreadTwice_CountTwice()
    {
        const string document = "{ dog { owner { ...P } } human(name: \"B\") { ...P } } fragment P on Human { a: name b: name }";

        Assert.StartsWith("{\"data\":", await Executor(options => options.MaxAliases = 4).RunAsync(document), StringComparison.Ordinal);
        AssertRefused(await Executor(options => options.MaxAliases = 3).RunAsync(document), "The operation has 4 aliases; the limit is 3.");
    }

    [Fact]
    public async Task RootFields_BeyondTheLimit_AreRefused()
        => AssertRefused(
            await Executor(options => options.MaxRootFields = 1).RunAsync("{ language ... { nothing } }"),
            "The operation selects 2 root fields; the limit is 1.");

    [Fact]
    public async Task Directives_BeyondTheLimit_AreRefused()
        => Assert.Contains(
            "3 directives stand at one place; the limit is 2.",
            await Executor(options => options.MaxDirectivesPerLocation = 2).RunAsync("{ language @skip(if: false) @include(if: true) @include(if: true) }"),
            StringComparison.Ordinal);

    [Fact]
    public async Task FragmentVisits_OfABombThatDoubles_AreRefusedAtOnce()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(number
            => $"fragment F{number} on Human {{ a: boss {{ ...F{number + 1} }} b: boss {{ ...F{number + 1} }} }} "));
        var response = await Executor(options => (options.MaxDepth, options.MaxAliases) = (100, int.MaxValue))
            .RunAsync($"{{ human(name: \"B\") {{ ...F0 }} }} {fragments} fragment F60 on Human {{ name }}");

        Assert.Contains("The operation follows 2147483647 fragment spreads; the limit is 200.", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyTokens_AreRefused()
        => Assert.Contains("more than 4000 tokens", await PetSchema.RunAsync("{" + string.Concat(Enumerable.Repeat("language ", 4_000)) + "}"), StringComparison.Ordinal);

    private static IRequestExecutor Executor(Action<RequestExecutorOptions> configure) => PetSchema.Builder().ModifyOptions(configure).Build();

    private static void AssertRefused(string response, string message)
    {
        Assert.StartsWith($$"""{"errors":[{"message":"{{message}}",""", response, StringComparison.Ordinal);
        Assert.EndsWith(""","extensions":{"code":"LIMIT_EXCEEDED"}}]}""", response, StringComparison.Ordinal);
    }
}
