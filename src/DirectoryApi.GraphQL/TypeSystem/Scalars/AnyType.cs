using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary>
/// Stands for a scalar that the SDL declares and nobody has given an implementation, so that schemas can be read,
/// printed and validated against without one. Every input is its value; it has no results.
/// </summary>
internal sealed class AnyType(string name) : ScalarType<object>(name)
{
    public override object ParseLiteral(ValueNode literal) => literal;

    public override object ParseValue(JsonElement value) => value.Clone();

    public override void Write(object value, ResponseWriter writer)
        => throw new ScalarValueException($"{Name} has no implementation.");
}
