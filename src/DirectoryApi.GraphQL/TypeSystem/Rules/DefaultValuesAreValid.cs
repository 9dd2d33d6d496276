using DirectoryApi.GraphQL.Execution.Inputs;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>A default is a value of the type it stands for (§3.6.1, §3.10).</summary>
internal static class DefaultValuesAreValid
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var value in schema.OwnInputValues().Where(value => value.DefaultValue is not null))
        {
            if (LiteralCoercion.FindProblem(value.DefaultValue!, value.Type) is { } problem)
            {
                errors.Add($"{value.Coordinate} has an invalid default value: {problem.Message}", problem.Node);
            }
        }
    }
}
