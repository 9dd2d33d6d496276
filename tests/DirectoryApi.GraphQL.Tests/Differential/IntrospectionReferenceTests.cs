using System.Text.Json.Nodes;
using DirectoryApi.GraphQL.Tests.Pets;
using DirectoryApi.Tests.Reference;

namespace DirectoryApi.GraphQL.Tests.Differential;

/// <summary>Introspection (chapter 4) tells of a schema what the reference implementation tells.</summary>
public class IntrospectionReferenceTests
{
    private static readonly HashSet<string> BuiltIn =
        ["Int", "Float", "String", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"];

    [Fact]
    public async Task Introspection_OfEverything_IsThatOfTheReference()
    {
        using var folder = new TemporaryFile(PetSchema.Sdl);
        var reference = JsonNode.Parse(await ReferenceRun.RunAsync("introspect.mjs", folder.Path))!;
        var response = JsonNode.Parse(await PetSchema.RunAsync(reference["query"]!.GetValue<string>()))!;

        Assert.Null(response["errors"]);
        var expected = ByName(reference["result"]!);
        var given = ByName(response);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), given.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, part => Assert.Equal(part.Value, given[part.Key]));
    }

    // Types and directives may come in any order, as may the types of a union or interface; all else has the order of the schema.
    private static Dictionary<string, string> ByName(JsonNode response)
    {
        var schema = response["data"]!["__schema"]!.AsObject();
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in new[] { "types", "directives" })
        {
            foreach (var element in schema[list]!.AsArray())
            {
                if (element!["possibleTypes"] is JsonArray possible)
                {
                    element["possibleTypes"] = new JsonArray([.. possible.OrderBy(type => type!["name"]!.GetValue<string>(), StringComparer.Ordinal).Select(type => type!.DeepClone())]);
                }

                var name = element["name"]!.GetValue<string>();
                if (BuiltIn.Contains(name))
                {
                    // Each implementation has its own words for these.
                    element.AsObject().Remove("description");
                }

                // Of @deprecated the specification of September 2025 says that its reason is not null, and that it does not stand on
                // directives; version 16 of the reference differs in both.
                if (!name.StartsWith("__", StringComparison.Ordinal) && name != "deprecated")
                {
                    parts[$"{list} {name}"] = element.ToJsonString();
                }
            }

            schema.Remove(list);
        }

        parts["schema"] = schema.ToJsonString();
        return parts;
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
