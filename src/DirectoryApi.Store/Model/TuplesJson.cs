using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DirectoryApi.Store.Model;

/// <summary>Writes a list as a JSON array of arrays, one an item, for <see cref="TuplesReader"/>; Cyrillic stays legible.</summary>
internal static class TuplesJson
{
    /// <summary>The JSON of an empty list.</summary>
    public const string None = "[]";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of <paramref name="items"/>; <paramref name="writeValues"/> writes the values of one.</summary>
    public static string Write<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeValues)
    {
        if (items.Count == 0)
        {
            return None;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                writer.WriteStartArray();
                writeValues(writer, item);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Whether <paramref name="json"/> is of an empty list: most lists of contact points are.</summary>
    public static bool IsNone(ReadOnlySpan<byte> json) => json.SequenceEqual("[]"u8);
}
