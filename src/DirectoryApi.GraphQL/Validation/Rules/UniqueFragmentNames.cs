using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>No two fragments have one name (§5.5.1.1).</summary>
internal sealed class UniqueFragmentNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FragmentDefinitionNode { Name: { } name } && !_names.TryAdd(name.Value, name))
        {
            context.ReportError($"There can be only one fragment named \"{name.Value}\".", _names[name.Value], name);
        }

        return node is DocumentNode;
    }
}
