namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>No input object needs itself through a chain of required fields, which no value could satisfy (§3.10, circular references).</summary>
internal static class InputObjectsAreFinite
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        var done = new HashSet<InputObjectType>();
        foreach (var type in schema.OwnTypes().OfType<InputObjectType>())
        {
            Visit(type, [], done, errors);
        }
    }

    private static void Visit(InputObjectType type, List<InputValueDefinition> path, HashSet<InputObjectType> done, SchemaErrors errors)
    {
        if (!done.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { NullableType: InputObjectType next })
            {
                continue;
            }

            path.Add(field);
            var start = path.FindIndex(step => step.Coordinate.StartsWith(next.Name + ".", StringComparison.Ordinal));
            if (start >= 0)
            {
                var cycle = path.GetRange(start, path.Count - start);
                errors.Add(
                    $"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: "
                        + $"\"{string.Join('.', cycle.Select(step => step.Name))}\".",
                    cycle.Select(step => step.SyntaxNode));
            }
            else
            {
                Visit(next, path, done, errors);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
