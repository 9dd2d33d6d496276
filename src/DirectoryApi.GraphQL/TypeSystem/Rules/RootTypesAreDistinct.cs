using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>The root types, where provided, are different types (§3.3.1).</summary>
internal static class RootTypesAreDistinct
{
    public static void Check(Schema schema, IReadOnlyList<SchemaDefinitionNode> schemaNodes, SchemaErrors errors)
    {
        var roots = Enum.GetValues<OperationType>().Where(operation => schema.GetOperationType(operation) is not null);
        foreach (var shared in roots.GroupBy(operation => schema.GetOperationType(operation)!).Where(group => group.Count() > 1))
        {
            var names = Suggestions.Join([.. shared.Select(operation => operation.ToString())], "and");
            errors.Add(
                $"All root types must be different, \"{shared.Key}\" type is used as {names} root types.",
                schemaNodes.SelectMany(node => node.OperationTypes).Where(node => node.Type.Name.Value == shared.Key.Name).Select(node => node.Type));
        }
    }
}
