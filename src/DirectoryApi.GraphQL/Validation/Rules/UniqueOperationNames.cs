using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>No two operations have one name (§5.2.2.1).</summary>
internal sealed class UniqueOperationNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode { Name: { } name } && !_names.TryAdd(name.Value, name))
        {
            context.ReportError($"There can be only one operation named \"{name.Value}\".", _names[name.Value], name);
        }

        return node is DocumentNode;
    }
}
