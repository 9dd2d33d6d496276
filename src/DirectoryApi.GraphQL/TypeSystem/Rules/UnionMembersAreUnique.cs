using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>A union includes each type once (§3.8).</summary>
internal static class UnionMembersAreUnique
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var union in schema.OwnTypes().OfType<UnionType>())
        {
            foreach (var repeated in union.Types.GroupBy(type => type.Name).Where(group => group.Count() > 1))
            {
                errors.Add(
                    $"Union type {union} can only include type {repeated.Key} once.",
                    union.SyntaxNodes.Cast<UnionTypeDefinitionNode>()
                        .SelectMany(node => node.Types)
                        .Where(node => node.Name.Value == repeated.Key));
            }
        }
    }
}
