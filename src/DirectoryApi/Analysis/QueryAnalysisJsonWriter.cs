using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Analysis;

/// <summary>Writes an analysis as one JSON object on one line, UTF-8, Cyrillic unescaped. Offsets are in UTF-16 units.</summary>
/// <remarks>
/// <c>text</c>; <c>tokens</c> (<c>text</c>, <c>start</c>, <c>length</c>, <c>folded</c>, <c>stems</c>, <c>key</c>, <c>alphabet</c>: of a
/// Latin word, otherwise null); <c>layouts</c> (<c>mistake</c>, <c>text</c>); <c>readings</c>, null without an edition (<c>text</c>,
/// <c>correction</c>, <c>parts</c>: <c>start</c>, <c>length</c>, <c>text</c>, <c>type</c>, <c>meanings</c>).
/// </remarks>
internal static class QueryAnalysisJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an analysis and a line feed.</summary>
    /// <param name="output">Takes the text; stays open.</param>
    /// <param name="analysis">The analysis.</param>
    public static void Write(Stream output, QueryAnalysis analysis)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("text", analysis.Text);
            WriteArray(json, "tokens", analysis.Tokens, Write);
            WriteArray(json, "layouts", analysis.Layouts, (writer, layout) =>
            {
                writer.WriteString("mistake", layout.Mistake.ToString());
                writer.WriteString("text", layout.Text);
            });
            if (analysis.Readings is { } readings)
            {
                WriteArray(json, "readings", readings, Write);
            }
            else
            {
                json.WriteNull("readings");
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, AnalyzedToken token)
    {
        json.WriteString("text", token.Text);
        json.WriteNumber("start", token.Start);
        json.WriteNumber("length", token.Length);
        json.WriteString("folded", token.Folded);
        WriteStrings(json, "stems", token.Stems);
        json.WriteString("key", token.Key);
        json.WriteString("alphabet", token.Text.Any(char.IsAsciiLetter) ? LatinToCyrillic.AlphabetOf(token.Text).ToString() : null);
    }

    private static void Write(Utf8JsonWriter json, QueryReading reading)
    {
        json.WriteString("text", reading.Text);
        json.WriteString("correction", reading.Correction.ToString());
        WriteArray(json, "parts", reading.Parts, (writer, part) =>
        {
            var description = PartDescription.Of(part);
            writer.WriteNumber("start", part.Start);
            writer.WriteNumber("length", part.Length);
            writer.WriteString("text", reading.Text.AsSpan(part.Start, part.Length));
            writer.WriteString("type", description.Type);
            WriteStrings(writer, "meanings", description.Meanings);
        });
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
