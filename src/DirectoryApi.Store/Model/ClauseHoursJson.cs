using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Model;

/// <summary>Writes and reads the hours of a standard's clause; Cyrillic stays legible in the file.</summary>
[JsonSerializable(typeof(IReadOnlyList<ClauseHours>))]
internal sealed partial class ClauseHoursJson : JsonSerializerContext
{
    /// <summary>The JSON of no hours.</summary>
    public const string None = "[]";

    private static readonly ClauseHoursJson Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new SourceSpanJsonConverter(),
            new LocalTimeJsonConverter(),
            new JsonStringEnumConverter<Weekday>(),
            new JsonStringEnumConverter<OfficeKind>(),
        },
    });

    /// <summary>The JSON array of <paramref name="hours"/>.</summary>
    public static string Write(IReadOnlyList<ClauseHours> hours) =>
        hours.Count == 0 ? None : JsonSerializer.Serialize(hours, Relaxed.IReadOnlyListClauseHours);

    /// <summary>Reads <see cref="Write"/>; a <see cref="JsonException"/> for anything else.</summary>
    public static IReadOnlyList<ClauseHours> Read(string json) =>
        json == None ? [] : JsonSerializer.Deserialize(json, Relaxed.IReadOnlyListClauseHours) ?? throw new JsonException("A standard without a list of hours.");
}
