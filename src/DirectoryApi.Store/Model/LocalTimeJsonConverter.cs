using System.Text.Json;
using System.Text.Json.Serialization;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Store.Model;

/// <summary>A time of day as <c>"HH:mm"</c>.</summary>
internal sealed class LocalTimeJsonConverter : JsonConverter<LocalTime>
{
    /// <inheritdoc />
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalTime.TryParse(reader.GetString(), out var time)
            ? time
            : throw new JsonException("A time of day is written HH:mm, 00:00 to 24:00.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
