using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary><c>ID</c>: an opaque identifier; always a string in results, a string or a whole number as input (§3.5.5).</summary>
internal sealed class IdType() : ScalarType<string>("ID")
{
    public override string ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new ScalarValueException($"ID cannot represent a non-string and non-integer value: {literal}"),
    };

    public override string ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.GetString(value),
        JsonValueKind.Number when NumberText.IsInteger(value.GetRawText()) => value.GetRawText(),
        _ => throw new ScalarValueException($"ID cannot represent value: {JsonText.Inspect(value)}"),
    };

    public override void Write(string value, ResponseWriter writer) => writer.WriteString(value);
}
