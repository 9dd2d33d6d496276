using System.Text.Json;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Introspection;

public class IntrospectionTests
{
    private const string FullQuery =
        """
        query IntrospectionQuery {
          __schema {
            description queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    [Fact]
    public async Task FullQuery_OfTheKindToolsSend_DescribesEverything()
    {
        using var response = JsonDocument.Parse(await PetSchema.RunAsync(FullQuery));
        var schema = response.RootElement.GetProperty("data").GetProperty("__schema");
        var types = schema.GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);

        Assert.False(response.RootElement.TryGetProperty("errors", out _));
        Assert.Equal("Answers about pets.", schema.GetProperty("description").GetString());
        Assert.Equal(PetSchema.Executor.Schema.Types.Count, types.Count);
        Assert.Contains("__DirectiveLocation", types);
        Assert.Equal("https://example.org/day", types["Day"].GetProperty("specifiedByURL").GetString());
        Assert.True(types["PetKey"].GetProperty("isOneOf").GetBoolean());
        Assert.Equal(JsonValueKind.Null, types["Dog"].GetProperty("isOneOf").ValueKind);
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.GetProperty("directives").EnumerateArray()
            .Select(directive => directive.GetProperty("name").GetString()!).Order(Comparer<string>.Create((a, b) => Order(a) - Order(b))));
    }

    [Theory]
    [InlineData("""{ __type(name: "Command") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }""",
        """{"__type":{"enumValues":[{"name":"SIT"},{"name":"DOWN_NOW"}],"all":[{"name":"SIT","isDeprecated":false,"deprecationReason":null},{"name":"DOWN_NOW","isDeprecated":false,"deprecationReason":null},{"name":"HEEL","isDeprecated":true,"deprecationReason":"Cruel."}]}}""")]
    [InlineData("""{ __type(name: "Cat") { fields { name } interfaces { name } possibleTypes { name } } }""",
        """{"__type":{"fields":[{"name":"name"},{"name":"nickname"},{"name":"owner"}],"interfaces":[{"name":"Pet"},{"name":"Named"}],"possibleTypes":null}}""")]
    [InlineData("""{ __type(name: "Point") { kind inputFields { name defaultValue type { kind name ofType { kind name } } } } }""",
        """{"__type":{"kind":"INPUT_OBJECT","inputFields":[{"name":"x","defaultValue":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Float"}}},{"name":"y","defaultValue":"1.5","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Float"}}}]}}""")]
    [InlineData("""{ __type(name: "CatOrDog") { kind possibleTypes { name } fields { name } } none: __type(name: "Nope") { name } }""",
        """{"__type":{"kind":"UNION","possibleTypes":[{"name":"Cat"},{"name":"Dog"}],"fields":null},"none":null}""")]
    public async Task Type_ByName_DescribesIt(string document, string data)
        => Assert.Equal($$"""{"data":{{data}}}""", await PetSchema.RunAsync(document));

    private static int Order(string name) => Array.IndexOf(["skip", "include", "deprecated", "specifiedBy", "oneOf"], name);
}
