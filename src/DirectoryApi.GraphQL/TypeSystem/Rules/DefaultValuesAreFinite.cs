using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>No input field's default contains itself by way of other defaults (InputObjectDefaultValueHasCycle, §3.10).</summary>
internal static class DefaultValuesAreFinite
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        var done = new HashSet<InputValueDefinition>();
        foreach (var type in schema.OwnTypes().OfType<InputObjectType>())
        {
            VisitObject(type, null, [], done, errors);
        }
    }

    private static void VisitValue(
        IType type, ValueNode? value, List<InputValueDefinition> path, HashSet<InputValueDefinition> done, SchemaErrors errors)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Items)
            {
                VisitValue(type, item, path, done, errors);
            }
        }
        else if (value is ObjectValueNode @object && type.NamedType() is InputObjectType input)
        {
            VisitObject(input, @object, path, done, errors);
        }
    }

    private static void VisitObject(
        InputObjectType type, ObjectValueNode? value, List<InputValueDefinition> path, HashSet<InputValueDefinition> done, SchemaErrors errors)
    {
        foreach (var field in type.Fields)
        {
            if (value?.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { } given)
            {
                VisitValue(field.Type, given.Value, path, done, errors);
            }
            else
            {
                VisitDefault(field, path, done, errors);
            }
        }
    }

    private static void VisitDefault(
        InputValueDefinition field, List<InputValueDefinition> path, HashSet<InputValueDefinition> done, SchemaErrors errors)
    {
        if (field.DefaultValue is null || field.Type.NamedType() is not InputObjectType)
        {
            return;
        }

        var start = path.IndexOf(field);
        if (start >= 0)
        {
            var through = path.Skip(start + 1).Select(step => step.Coordinate).ToList();
            errors.Add(
                $"Invalid circular reference. The default value of Input Object field {field.Coordinate} references itself"
                    + (through.Count == 0 ? "." : $" via the default values of: {string.Join(", ", through)}."),
                path.Skip(start).Select(step => step.SyntaxNode));
        }
        else if (done.Add(field))
        {
            path.Add(field);
            VisitValue(field.Type, field.DefaultValue, path, done, errors);
            path.RemoveAt(path.Count - 1);
        }
    }
}
