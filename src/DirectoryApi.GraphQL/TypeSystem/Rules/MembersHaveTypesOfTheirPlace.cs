namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>Fields have output types; arguments and input fields have input types; a one-of type's fields take null and no default (§3.6, §3.10).</summary>
internal static class MembersHaveTypesOfTheirPlace
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var field in schema.OwnFields().Where(field => !field.Type.IsOutputType()))
        {
            errors.Add($"The type of {field.Coordinate} must be Output Type but got: {field.Type}.", field.SyntaxNode.Type);
        }

        foreach (var value in schema.OwnInputValues().Where(value => !value.Type.IsInputType()))
        {
            errors.Add($"The type of {value.Coordinate} must be Input Type but got: {value.Type}.", value.SyntaxNode.Type);
        }

        foreach (var field in schema.OwnTypes().OfType<InputObjectType>().Where(type => type.IsOneOf).SelectMany(type => type.Fields))
        {
            if (field.Type.IsNonNull())
            {
                errors.Add($"OneOf input field {field.Coordinate} must be nullable.", field.SyntaxNode.Type);
            }

            if (field.DefaultValue is not null)
            {
                errors.Add($"OneOf input field {field.Coordinate} cannot have a default value.", field.SyntaxNode);
            }
        }
    }
}
