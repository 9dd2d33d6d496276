namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>What must be given cannot be deprecated (§3.13.3).</summary>
internal static class RequiredInputsAreNotDeprecated
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var value in schema.OwnInputValues().Where(value => value is { IsRequired: true, DeprecationReason: not null }))
        {
            var kind = value.Coordinate.EndsWith(')') ? "argument" : "input field";
            errors.Add(
                $"Required {kind} {value.Coordinate} cannot be deprecated.",
                value.Directives.Where(directive => directive.Name.Value == BuiltInDirectives.Deprecated));
        }
    }
}
