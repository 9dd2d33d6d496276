using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary><c>Boolean</c>: true or false (§3.5.4).</summary>
internal sealed class BooleanType() : ScalarType<bool>("Boolean")
{
    public override bool ParseLiteral(ValueNode literal)
        => literal is BooleanValueNode boolean
            ? boolean.Value
            : throw new ScalarValueException($"Boolean cannot represent a non boolean value: {literal}");

    public override bool ParseValue(JsonElement value)
        => value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new ScalarValueException($"Boolean cannot represent a non boolean value: {JsonText.Inspect(value)}");

    public override void Write(bool value, ResponseWriter writer) => writer.WriteBoolean(value);
}
