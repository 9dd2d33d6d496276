using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>
/// A coerced input object: a value for each field by the field's index, <see cref="Unset.Value"/> where none was given.
/// Coerced values generally: null; a scalar's own value; an <see cref="EnumValueDefinition"/>; <c>object?[]</c> for a list; this.
/// </summary>
internal sealed class InputObjectValue(InputObjectType type)
{
    public object?[] Values { get; } = NewValues(type.Fields.Count);

    private static object?[] NewValues(int count)
    {
        var values = new object?[count];
        Array.Fill(values, Unset.Value);
        return values;
    }
}
