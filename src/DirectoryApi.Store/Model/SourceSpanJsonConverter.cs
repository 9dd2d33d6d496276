using System.Text.Json;
using System.Text.Json.Serialization;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Model;

/// <summary>A span as <c>[line, endLine, cell]</c>: every value has one, so its size counts.</summary>
internal sealed class SourceSpanJsonConverter : JsonConverter<SourceSpan>
{
    /// <inheritdoc />
    public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A span is an array of three numbers.");
        }

        var span = new SourceSpan(Next(ref reader), Next(ref reader), Next(ref reader));
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray
            ? span
            : throw new JsonException("A span has three numbers.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Line);
        writer.WriteNumberValue(value.EndLine);
        writer.WriteNumberValue(value.Cell);
        writer.WriteEndArray();
    }

    private static int Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number
            ? reader.GetInt32()
            : throw new JsonException("A span has three numbers.");
}
