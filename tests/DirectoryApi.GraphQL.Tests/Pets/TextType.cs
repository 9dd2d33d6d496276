using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>A string by another name, answered from pre-encoded values.</summary>
internal sealed class TextType() : ScalarType<string>("Text")
{
    public override string ParseLiteral(ValueNode literal) => ((StringValueNode)literal).Value;

    public override string ParseValue(JsonElement value) => value.GetString()!;

    public override void Write(string value, ResponseWriter writer) => writer.WriteString(value);
}
