namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>Every type that has members has at least one (§3.6, §3.7, §3.8, §3.9, §3.10).</summary>
internal static class TypesAreNotEmpty
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in schema.OwnTypes())
        {
            var message = type switch
            {
                ComplexType { Fields.Count: 0 } => $"Type {type} must define one or more fields.",
                UnionType { Types.Count: 0 } => $"Union type {type} must define one or more member types.",
                EnumType { Values.Count: 0 } => $"Enum type {type} must define one or more values.",
                InputObjectType { Fields.Count: 0 } => $"Input Object type {type} must define one or more fields.",
                _ => null,
            };
            if (message is not null)
            {
                errors.Add(message, type.SyntaxNodes);
            }
        }
    }
}
