using System.Text.Encodings.Web;
using System.Text.Json;

namespace DirectoryApi.Operations.Doctor;

/// <summary>The results of an examination as JSON for programs.</summary>
internal static class ExaminationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes an array of objects with <c>check</c>, <c>outcome</c> (<c>ok</c>, <c>warning</c>, <c>failed</c>) and <c>message</c>.</summary>
    public static void Write(Stream output, IReadOnlyList<CheckResult> results)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var result in results)
            {
                json.WriteStartObject();
                json.WriteString("check", result.Check);
                json.WriteString("outcome", result.Outcome.ToString().ToLowerInvariant());
                json.WriteString("message", result.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }
}
