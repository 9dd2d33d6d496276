using System.Globalization;
using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>A calendar date.</summary>
internal sealed class DayType() : ScalarType<DateOnly>("Day")
{
    public override DateOnly ParseLiteral(ValueNode literal)
        => Parse((literal as StringValueNode)?.Value, literal.ToString());

    public override DateOnly ParseValue(JsonElement value)
        => Parse(value.ValueKind == JsonValueKind.String ? value.GetString() : null, value.GetRawText());

    public override void Write(DateOnly value, ResponseWriter writer)
        => writer.WriteString(value.ToString("O", CultureInfo.InvariantCulture));

    private static DateOnly Parse(string? text, string shown)
        => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ScalarValueException($"Day cannot represent {shown}: write it as 2026-01-31.");
}
