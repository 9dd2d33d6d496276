using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Model;

/// <summary>
/// The raw cells of a row as <c>[["text", line, endLine, cell], …]</c>. Written and read by hand: a server parses the texts
/// alone, one row at a time, and should not pay for a serializer at its start.
/// </summary>
internal static class CellsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of <paramref name="cells"/>.</summary>
    public static string Write(IReadOnlyList<SourceCell> cells)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var (text, span) in cells)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(text);
                writer.WriteNumberValue(span.Line);
                writer.WriteNumberValue(span.EndLine);
                writer.WriteNumberValue(span.Cell);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads <see cref="Write"/>; a <see cref="JsonException"/> for anything else.</summary>
    public static IReadOnlyList<SourceCell> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var cells = new List<SourceCell>();
        while (NextCell(ref reader, cells.Count == 0, out var text))
        {
            cells.Add(new SourceCell(text, new SourceSpan(NextNumber(ref reader), NextNumber(ref reader), NextNumber(ref reader))));
            Expect(ref reader, JsonTokenType.EndArray);
        }

        return cells;
    }

    /// <summary>The texts alone, in order.</summary>
    public static string[] ReadTexts(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var texts = new List<string>();
        while (NextCell(ref reader, texts.Count == 0, out var text))
        {
            texts.Add(text);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
            }
        }

        return [.. texts];
    }

    private static bool NextCell(ref Utf8JsonReader reader, bool first, out string text)
    {
        if (first)
        {
            Expect(ref reader, JsonTokenType.StartArray);
        }

        text = "";
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        Expect(ref reader, JsonTokenType.String);
        text = reader.GetString()!;
        return true;
    }

    private static int NextNumber(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number);
        return reader.GetInt32();
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (!reader.Read() || reader.TokenType != type)
        {
            throw new JsonException($"The cells of a row hold {reader.TokenType} where {type} belongs.");
        }
    }
}
