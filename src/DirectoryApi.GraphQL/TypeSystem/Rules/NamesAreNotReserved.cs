namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>Names that begin with two underscores belong to introspection (§4.1, reserved names).</summary>
internal static class NamesAreNotReserved
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        var names = schema.OwnTypes().Select(type => type.SyntaxNodes[0].Name)
            .Concat(schema.OwnFields().Select(field => field.SyntaxNode.Name))
            .Concat(schema.OwnInputValues().Select(value => value.SyntaxNode.Name))
            .Concat(schema.OwnTypes().OfType<EnumType>().SelectMany(type => type.Values).Select(value => value.SyntaxNode.Name))
            .Concat(schema.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn).Select(directive => directive.SyntaxNode.Name));
        foreach (var name in names.Where(name => name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            errors.Add($"Name \"{name.Value}\" must not begin with \"__\", which is reserved by GraphQL introspection.", name);
        }
    }
}
