using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Store.Model;

/// <summary>Writes and reads <see cref="RowValues"/>; Cyrillic stays legible in the file.</summary>
[JsonSerializable(typeof(RowValues))]
internal sealed partial class RowValuesJson : JsonSerializerContext
{
    private static readonly RowValuesJson Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new SourceSpanJsonConverter(),
            new LocalTimeJsonConverter(),
            new JsonStringEnumConverter<Weekday>(),
            new JsonStringEnumConverter<PhonePurpose>(),
            new JsonStringEnumConverter<ContactRole>(),
        },
    });

    /// <summary>The JSON object of <paramref name="values"/>.</summary>
    public static string Write(RowValues values) => JsonSerializer.Serialize(values, Relaxed.RowValues);

    /// <summary>Reads <see cref="Write"/>; a <see cref="JsonException"/> for anything else.</summary>
    public static RowValues Read(string json) =>
        JsonSerializer.Deserialize(json, Relaxed.RowValues) ?? throw new JsonException("A row without values.");
}
