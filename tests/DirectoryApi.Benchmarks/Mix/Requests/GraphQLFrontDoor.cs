using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>An app that asks over GraphQL for what its lists show.</summary>
internal sealed class GraphQLFrontDoor : IMixFrontDoor
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly string _document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Mix", "app.graphql"));

    /// <inheritdoc />
    public byte[] Search(MixQuery query) => Post("Search", query.Language, new JsonObject { ["query"] = query.Text, ["near"] = PointOf(query.Near) });

    /// <inheritdoc />
    public byte[] Suggest(MixQuery typed) => Post("Suggest", typed.Language, new JsonObject { ["prefix"] = typed.Text });

    /// <inheritdoc />
    public byte[] Nearest(Coordinates to, string language) => Post("Nearest", language, new JsonObject { ["to"] = PointOf(to) });

    /// <inheritdoc />
    public byte[] List(string region, string kind, string language) => Post("List", language, new JsonObject { ["region"] = region, ["kind"] = kind });

    private byte[] Post(string operation, string language, JsonObject variables)
    {
        variables["language"] = language.ToUpperInvariant();
        return HttpRequestText.Post(new JsonObject { ["operationName"] = operation, ["query"] = _document, ["variables"] = variables }.ToJsonString(Json));
    }

    private static JsonObject? PointOf(Coordinates? point) =>
        point is { } given ? new JsonObject { ["latitude"] = given.Latitude, ["longitude"] = given.Longitude } : null;
}
