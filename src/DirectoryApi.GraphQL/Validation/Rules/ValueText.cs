using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Values in a form in which equal ones have equal texts: the fields of input objects in the order of their names (§2.9.8).</summary>
internal static class ValueText
{
    public static string Normalize(ValueNode value) => Sort(value).ToString();

    private static ValueNode Sort(ValueNode value) => value switch
    {
        ObjectValueNode @object => new ObjectValueNode(
            value.Location,
            [.. @object.Fields
                .OrderBy(field => field.Name.Value, StringComparer.Ordinal)
                .Select(field => new ObjectFieldNode(field.Location, field.Name, Sort(field.Value)))]),
        ListValueNode list => new ListValueNode(value.Location, [.. list.Items.Select(Sort)]),
        StringValueNode { IsBlock: true } text => new StringValueNode(value.Location, text.Value, false),
        _ => value,
    };
}
