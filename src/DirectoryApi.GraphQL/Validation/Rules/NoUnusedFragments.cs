using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every fragment defined is used by an operation (§5.5.1.4).</summary>
internal sealed class NoUnusedFragments : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context) => node is DocumentNode;

    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        var used = context.Document.Definitions.OfType<OperationDefinitionNode>()
            .SelectMany(context.Fragments.ReferencedBy)
            .Select(fragment => fragment.Name!.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment.Name!.Value)))
        {
            context.ReportError($"Fragment \"{fragment.Name!.Value}\" is never used.", fragment);
        }
    }
}
