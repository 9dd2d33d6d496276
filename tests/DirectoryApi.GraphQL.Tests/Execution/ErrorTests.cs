using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class ErrorTests
{
    private const string Unexpected = "\"extensions\":{\"code\":\"INTERNAL_SERVER_ERROR\"}";

    [Fact]
    public async Task Execute_OfAResolverThatThrows_MasksTheExceptionAndGivesNull()
        => Assert.Equal(
            $$$$"""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":30}],"path":["human","oops"],{{{{Unexpected}}}}}],"data":{"human":{"name":"Bob","oops":null,"motto":"Bob \u0001 \"first\""}}}""",
            await PetSchema.RunAsync("{ human(name: \"Bob\") { name  oops: faulty motto } }"));

    [Fact]
    public async Task Execute_OfAFieldThatExcludesNull_MakesTheNearestNullableParentNull()
        => Assert.Equal(
            """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":40}],"path":["pathHere",1,"boss","faultyRequired"],"extensions":{"code":"CLOSED","until":9,"days":["MO"]}}],"data":{"language":"en","pathHere":[null,null]}}""",
            await PetSchema.RunAsync("{ language pathHere { name boss { name faultyRequired } } }"));

    [Fact]
    public async Task Execute_OfNullForAFieldThatExcludesIt_SaysWhichField()
        => Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Human.boss.","locations":[{"line":1,"column":28}],"path":["human","boss"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"human":null}}""",
            await PetSchema.RunAsync("{ human(name: \"Ақмола\") {  boss { name } } }"));

    [Fact]
    public async Task Execute_OfAListThatFailsHalfWay_GivesNullForTheList()
        => Assert.Equal(
            $$$$"""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":28}],"path":["human","faultyPets"],{{{{Unexpected}}}}}],"data":{"human":{"faultyPets":null,"name":"Ақмола"}}}""",
            await PetSchema.RunAsync("{ human(name: \"Ақмола\") {  faultyPets { name } name } }"));

    [Fact]
    public async Task Execute_OfAnAsynchronousFailure_EndsAsASynchronousOne()
        => Assert.Equal(
            """{"errors":[{"message":"Too slow.","locations":[{"line":1,"column":30}],"path":["human","slowFailure"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"human":null}}""",
            await PetSchema.RunAsync("{ human(name: \"Bob\") { slow  slowFailure again: slow(milliseconds: 30) } }"));

    [Fact]
    public async Task Execute_OfANullRoot_HasNullData()
        => Assert.StartsWith(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":12}],"path":["fail"],""",
            await PetSchema.RunAsync("mutation { fail }"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("human", "\\\"Human\\\", which is not a possible type", "Human")]
    [InlineData("text", "no object type", "String")]
    public async Task Execute_OfAnAbstractFieldWithAStranger_IsAFieldError(string kind, string found, string type)
        => Assert.Equal(
            $$$"""{"errors":[{"message":"Abstract type \"CatOrDog\" must resolve to an Object type at runtime for field \"Query.wrong\": a value of the C# type {{{type}}} has {{{found}}}.","locations":[{"line":1,"column":3}],"path":["wrong"],"extensions":{"code":"INVALID_RESULT"}}],"data":{"wrong":null}}""",
            await PetSchema.RunAsync($$"""{ wrong(kind: "{{kind}}") { __typename } }"""));

    [Theory]
    [InlineData("query($a: Int!) { echo(int: $a) }", null, "Variable \\\"$a\\\" of required type \\\"Int!\\\" was not provided.", 7)]
    [InlineData("query($a: Int!) { echo(int: $a) }", """{"a":null}""", "Variable \\\"$a\\\" of non-null type \\\"Int!\\\" must not be null.", 7)]
    [InlineData("query($a: Int) { echo(int: $a) }", """{"a":"x"}""", "Variable \\\"$a\\\" got invalid value \\\"x\\\"; Int cannot represent non-integer value: \\\"x\\\"", 7)]
    [InlineData("query($a: Int) { echo(int: $a) }", """{"a":2147483648}""", "Variable \\\"$a\\\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648", 7)]
    [InlineData("query($a: [Int!]) { echo(ints: $a) }", """{"a":[1,null]}""", "Variable \\\"$a\\\" got invalid value null at \\\"a[1]\\\"; Expected non-nullable type \\\"Int!\\\" not to be null.", 7)]
    [InlineData("query($a: PetFilter) { echo(filter: $a) }", """{"a":{"near":{}}}""", "Variable \\\"$a\\\" got invalid value {} at \\\"a.near\\\"; Field \\\"x\\\" of required type \\\"Float!\\\" was not provided.", 7)]
    [InlineData("query($a: PetFilter) { echo(filter: $a) }", """{"a":{"naems":[]}}""", "Variable \\\"$a\\\" got invalid value { naems: [] }; Field \\\"naems\\\" is not defined by type \\\"PetFilter\\\". Did you mean \\\"names\\\" or \\\"near\\\"?", 7)]
    [InlineData("query($a: PetFilter) { echo(filter: $a) }", """{"a":{"size":"LARG"}}""", "Variable \\\"$a\\\" got invalid value \\\"LARG\\\" at \\\"a.size\\\"; Value \\\"LARG\\\" does not exist in \\\"Size\\\" enum. Did you mean the enum value \\\"LARGE\\\"?", 7)]
    [InlineData("query($a: PetFilter) { echo(filter: $a) }", """{"a":[]}""", "Variable \\\"$a\\\" got invalid value []; Expected type \\\"PetFilter\\\" to be an object.", 7)]
    [InlineData("query($a: PetKey) { echo(key: $a) }", """{"a":{"name":"x","index":1}}""", "Variable \\\"$a\\\" got invalid value { name: \\\"x\\\", index: 1 }; Exactly one key must be specified for OneOf type \\\"PetKey\\\".", 7)]
    [InlineData("query($a: Day) { echo(day: $a) }", """{"a":"1.1.20"}""", "Variable \\\"$a\\\" got invalid value \\\"1.1.20\\\"; Day cannot represent \\\"1.1.20\\\": write it as 2026-01-31.", 7)]
    [InlineData("query($a: Boolean) { echo(flag: $a) }", """{"a":1}""", "Variable \\\"$a\\\" got invalid value 1; Boolean cannot represent a non boolean value: 1", 7)]
    [InlineData("query($a: String) { echo(text: $a) }", """{"a":1}""", "Variable \\\"$a\\\" got invalid value 1; String cannot represent a non string value: 1", 7)]
    [InlineData("query($a: ID) { echo(id: $a) }", """{"a":1.5}""", "Variable \\\"$a\\\" got invalid value 1.5; ID cannot represent value: 1.5", 7)]
    public async Task Execute_WithAVariableOfTheWrongType_SaysWhichPartIsWrong(string document, string? variables, string message, int column)
        => Assert.Equal(
            $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"BAD_USER_INPUT"}}]}""",
            await PetSchema.RunAsync(document, variables));

    [Theory]
    [InlineData("[]", "Variables must be a JSON object.")]
    public async Task Execute_WithVariablesThatAreNoObject_IsABadRequest(string variables, string message)
        => Assert.Equal(
            $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}]}""",
            await PetSchema.RunAsync("query($a: Int) { echo(int: $a) }", variables));

    [Fact]
    public async Task Execute_WithANullVariableForAnArgumentThatExcludesIt_IsAFieldError()
    {
        var response = await PetSchema.RunAsync("query($n: Int = 1) { pets(skip: $n) { name } }", """{"n":null}""");

        Assert.Equal(
            """{"errors":[{"message":"Argument \"skip\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":33}],"path":["pets"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}""",
            response);
    }

    [Fact]
    public async Task Reject_OfErrors_MakesAResponseOfThem()
    {
        using var result = PetSchema.Executor.Reject(new Error("No.") { Code = "NO" });

        Assert.Equal("""{"errors":[{"message":"No.","extensions":{"code":"NO"}}]}""", result.ToString());
        Assert.Equal(OperationOutcome.RequestError, result.Outcome);
        await Task.CompletedTask;
    }
}
