using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary><c>String</c>: Unicode text (§3.5.3).</summary>
internal sealed class StringType() : ScalarType<string>("String")
{
    public override string ParseLiteral(ValueNode literal)
        => literal is StringValueNode text
            ? text.Value
            : throw new ScalarValueException($"String cannot represent a non string value: {literal}");

    public override string ParseValue(JsonElement value)
        => value.ValueKind == JsonValueKind.String
            ? JsonText.GetString(value)
            : throw new ScalarValueException($"String cannot represent a non string value: {JsonText.Inspect(value)}");

    public override void Write(string value, ResponseWriter writer) => writer.WriteString(value);
}
