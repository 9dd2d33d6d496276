using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DirectoryApi.Exports.Json;

/// <summary>How exports write JSON.</summary>
internal static class ExportJson
{
    /// <summary>Letters of every script as they are; what HTML gives a meaning to is escaped, should a page ever carry the text.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
