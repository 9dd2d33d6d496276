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

    // What a thread keeps for the next list; a list that took more is an exception, and its buffer goes with it.
    private const int MostKept = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // An import writes millions of lists, one as short as the other.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>The JSON of <paramref name="items"/>; <paramref name="writeValues"/> writes the values of one, and no other list meanwhile.</summary>
    public static string Write<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> writeValues)
    {
        if (items.Count == 0)
        {
            return None;
        }

        var buffer = _buffer ??= new ArrayBufferWriter<byte>();
        var writer = _writer ??= new Utf8JsonWriter(buffer, Options);
        buffer.ResetWrittenCount();
        writer.Reset();
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartArray();
            writeValues(writer, item);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.Flush();
        var json = Encoding.UTF8.GetString(buffer.WrittenSpan);
        if (buffer.Capacity > MostKept)
        {
            _buffer = null;
            _writer = null;
        }

        return json;
    }

    /// <summary>Whether <paramref name="json"/> is of an empty list: most lists of contact points are.</summary>
    public static bool IsNone(ReadOnlySpan<byte> json) => json.SequenceEqual("[]"u8);
}
