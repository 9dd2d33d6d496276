using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DirectoryApi.Pages.Discovery;

/// <summary>Writes JSON-LD 1.1 for a script element of a page.</summary>
internal static class JsonLd
{
    private const string Vocabulary = "https://schema.org";

    // Letters of all scripts as they are. The encoder escapes «<», «>», «&» and quotes whatever it is told to allow, so that no text ends
    // the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A graph of things in the vocabulary of schema.org.</summary>
    public static string Graph(params ReadOnlySpan<JsonNode> things) =>
        new JsonObject { ["@context"] = Vocabulary, ["@graph"] = new JsonArray([.. things]) }.ToJsonString(Options);

    /// <summary>One thing by itself in the vocabulary of schema.org.</summary>
    public static string Document(JsonObject thing)
    {
        thing.Insert(0, "@context", Vocabulary);
        return thing.ToJsonString(Options);
    }

    /// <summary>A thing of a type; properties whose value is null, or an empty list, are left out, and a list of one is told without a list.</summary>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is JsonArray { Count: 0 } or null)
            {
                continue;
            }

            thing[name] = value is JsonArray { Count: 1 } list ? list[0]!.DeepClone() : value;
        }

        return thing;
    }

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode> values) => [.. values];

    /// <summary>A list of texts.</summary>
    public static JsonArray List(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
