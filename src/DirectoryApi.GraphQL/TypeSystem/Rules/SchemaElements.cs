namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>Walks over the elements of a schema that rules are about.</summary>
internal static class SchemaElements
{
    public static IEnumerable<NamedType> OwnTypes(this Schema schema) => schema.Types.Where(type => !type.IsBuiltIn);

    public static IEnumerable<OutputFieldDefinition> OwnFields(this Schema schema)
        => schema.OwnTypes().OfType<ComplexType>().SelectMany(type => type.Fields);

    /// <summary>Every argument of a field or directive and every input field.</summary>
    public static IEnumerable<InputValueDefinition> OwnInputValues(this Schema schema)
        => schema.OwnFields().SelectMany(field => field.Arguments)
            .Concat(schema.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn).SelectMany(directive => directive.Arguments))
            .Concat(schema.OwnTypes().OfType<InputObjectType>().SelectMany(type => type.Fields));
}
