using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class ExecutionTests
{
    [Theory]
    [InlineData("{ dog { name nickname barkVolume weight knows size born litter } }",
        """{"dog":{"name":"Рекс","nickname":"Rex","barkVolume":7,"weight":12.5,"knows":["SIT","DOWN_NOW"],"size":"LARGE","born":"2020-02-29","litter":[["a",null],[]]}}""")]
    [InlineData("{ a: dog { b: name } c: dog { name } }", """{"a":{"b":"Рекс"},"c":{"name":"Рекс"}}""")]
    [InlineData("{ dog { owner { name } } dog { owner { name pets { name } } name } }",
        """{"dog":{"owner":{"name":"Ақмола","pets":[{"name":"Рекс"},{"name":"Мысық \"M\"\n"}]},"name":"Рекс"}}""")]
    [InlineData("{ catOrDog { __typename ... on Dog { barkVolume } ... on Cat { meowVolume } } cat: catOrDog(cat: true) { ...C } } fragment C on Cat { meowVolume t: __typename }",
        """{"catOrDog":{"__typename":"Dog","barkVolume":7},"cat":{"meowVolume":3,"t":"Cat"}}""")]
    [InlineData("{ pets(skip: 1, first: null) { name ... on Named { name } ... on Pet { nickname } } }",
        """{"pets":[{"name":"Мысық \"M\"\n","nickname":null},null]}""")]
    [InlineData("{ dog { doesKnow(command: HEEL) sit: doesKnow(command: SIT) } }", """{"dog":{"doesKnow":false,"sit":true}}""")]
    [InlineData("{ human(name: \"Bob\") { motto pets { name } } none: human(name: \"\") { name } }", """{"human":{"motto":"Bob \u0001 \"first\"","pets":[]},"none":null}""")]
    [InlineData("{ dog @skip(if: true) { name } language @include(if: true) ... @include(if: false) { nothing } }", """{"language":"en"}""")]
    [InlineData("{ dog { ... @skip(if: true) { name } } }", """{"dog":{}}""")]
    [InlineData("{ __typename }", """{"__typename":"Query"}""")]
    [InlineData("query { nothing slow }", """{"nothing":null,"slow":"done"}""")]
    public async Task Execute_OfAValidOperation_GivesTheDataInTheOrderAskedFor(string document, string data)
        => Assert.Equal($$"""{"data":{{data}}}""", await PetSchema.RunAsync(document));

    [Theory]
    [InlineData("true", """{"dog":{"name":"Рекс","nickname":"Rex"},"language":"en"}""")]
    [InlineData("false", """{"language":"en","dog":{"nickname":"Rex"}}""")]
    public async Task Execute_WithConditions_MergesOnlyWhatIsIncludedAndOrdersByIt(string flag, string data)
        => Assert.Equal(
            $$"""{"data":{{data}}}""",
            await PetSchema.RunAsync(
                "query($x: Boolean!) { dog @include(if: $x) { name } language dog { nickname } }", $$"""{"x":{{flag}}}"""));

    [Theory]
    [InlineData("{ echo }", "||||||||")]
    [InlineData("{ echo(int: 1, ints: 2, float: 3, id: 4, text: \"т\", flag: true, day: \"2020-01-31\") }", "1|2|3|4|т|True|2020-01-31||")]
    [InlineData("{ echo(ints: [1, 2], float: 1.5e3, id: \"x\", int: null) }", "|1+2|1500|x|||||")]
    [InlineData("{ echo(filter: {}) }", "|||||||;Small;/;|")]
    [InlineData("{ echo(filter: { names: \"a\", size: null, near: { x: 1 }, nested: { size: LARGE, near: { x: 2, y: 3 } } }) }", "|||||||a;;1/1.5;[;Large;2/3;]|")]
    [InlineData("{ echo(key: { index: 3 }) }", "||||||||PetKey { Name = unset, Index = 3 }")]
    public async Task Execute_WithLiterals_GivesResolversTheirValues(string document, string echo)
        => Assert.Equal($$$"""{"data":{"echo":"{{{echo}}}"}}""", await PetSchema.RunAsync(document));

    [Theory]
    [InlineData("query($a: Int) { echo(int: $a) }", null, "||||||||")]
    [InlineData("query($a: Int = 5) { echo(int: $a) }", "{}", "5||||||||")]
    [InlineData("query($a: Int = 5) { echo(int: $a) }", """{"a":null}""", "||||||||")]
    [InlineData("query($a: [Int!]) { echo(ints: $a) }", """{"a":7}""", "|7|||||||")]
    [InlineData("query($a: Int!, $b: Int!) { echo(ints: [$a, $b]) }", """{"a":1,"b":2.0}""", "|1+2|||||||")]
    [InlineData("query($f: PetFilter) { echo(filter: $f) }", """{"f":{"names":["a","b"],"near":{"x":1,"y":2},"size":"LARGE"}}""", "|||||||a,b;Large;1/2;|")]
    [InlineData("query($n: [String!], $x: Float!) { echo(filter: { names: $n, near: { x: $x } }) }", """{"x":0.5}""", "|||||||;Small;0.5/1.5;|")]
    [InlineData("query($k: PetKey) { echo(key: $k) }", """{"k":{"name":"R"}}""", "||||||||PetKey { Name = R, Index = -1 }")]
    [InlineData("query($i: ID, $t: String, $d: Day) { echo(id: $i, text: $t, day: $d) }", """{"i":12,"t":"\u04D9","d":"2021-01-01"}""", "|||12|ә||2021-01-01||")]
    public async Task Execute_WithVariables_GivesResolversTheirValues(string document, string? variables, string echo)
        => Assert.Equal($$$"""{"data":{"echo":"{{{echo}}}"}}""", await PetSchema.RunAsync(document, variables));

    [Fact]
    public async Task Execute_OfAnArgumentWithDefault_UsesItWhereAVariableHasNoValue()
        => Assert.Equal(
            """{"data":{"pets":[{"name":"Рекс"},{"name":"Мысық \"M\"\n"}]}}""",
            await PetSchema.RunAsync("query($n: Int) { pets(first: $n) { name } }"));

    [Theory]
    [InlineData("query A { language } query B { nothing }", "B", """{"data":{"nothing":null}}""")]
    [InlineData("query A { language } query B { nothing }", null,
        """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("query A { language }", "C", """{"errors":[{"message":"Unknown operation named \"C\".","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("fragment A on Dog { name }", null, """{"errors":[{"message":"Fragment \"A\" is never used.","locations":[{"line":1,"column":1}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""")]
    [InlineData("{ a", null, """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":4}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    public async Task Execute_WithAnOperationName_ChoosesTheOperation(string document, string? name, string response)
        => Assert.Equal(response, await PetSchema.RunAsync(document, operationName: name));

    [Fact]
    public async Task Execute_OfMutations_RunsOneAfterTheOther()
        => Assert.Equal(
            """{"data":{"a":1,"b":3,"reset":0,"c":4}}""",
            await PetSchema.RunAsync("mutation { a: increment b: increment(by: 2) reset c: increment(by: 4) }"));

    [Fact]
    public async Task Execute_OfAsynchronousSiblings_WaitsForThemAtTheSameTime()
        => Assert.Equal(
            """{"data":{"a":"done","b":"done","c":"done"}}""",
            await PetSchema.RunAsync("{ a: slow b: slow c: slow }", state: new PetState { Meeting = new Meeting(3) }));

    [Fact]
    public async Task Execute_WithState_GivesItToResolvers()
        => Assert.Equal("""{"data":{"language":"kk"}}""", await PetSchema.RunAsync("{ language }", state: new PetState { Language = "kk" }));

    [Fact]
    public async Task Execute_WhenCancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async ()
            => await PetSchema.Executor.ExecuteAsync("{ slow(milliseconds: 10000) }", cancellationToken: source.Token));
    }

    [Fact]
    public async Task Execute_BeyondItsTime_IsAnErrorOfItsOwn()
    {
        var executor = PetSchema.Builder().ModifyOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(20)).Build();

        Assert.Equal(
            """{"errors":[{"message":"The operation ran for longer than 0.02 s and was ended.","extensions":{"code":"TIMEOUT"}}]}""",
            await executor.RunAsync("{ slow(milliseconds: 10000) }"));
    }

    [Fact]
    public async Task Execute_OfAMutationReadOnly_IsRefused()
    {
        var request = new OperationRequest { Document = "mutation { reset }"u8.ToArray(), IsReadOnly = true, State = new PetState() };
        using var result = await PetSchema.Executor.ExecuteAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(OperationOutcome.NotReadOnly, result.Outcome);
    }

    [Fact]
    public async Task Execute_OfManyRequestsAtOnce_KeepsThemApart()
    {
        var tasks = Enumerable.Range(0, 500).Select(number => Task.Run(async () =>
        {
            var response = await PetSchema.RunAsync(
                "query($n: Int, $x: Boolean!) { echo(int: $n) dog @include(if: $x) { name } slow }", $$"""{"n":{{number}},"x":{{(number % 2 == 0 ? "true" : "false")}}}""");
            var dog = number % 2 == 0 ? ",\"dog\":{\"name\":\"Рекс\"}" : string.Empty;
            return response == $$$"""{"data":{"echo":"{{{number}}}||||||||"{{{dog}}},"slow":"done"}}""";
        }));

        Assert.All(await Task.WhenAll(tasks), Assert.True);
    }
}
