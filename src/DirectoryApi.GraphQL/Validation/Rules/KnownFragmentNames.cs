using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every fragment that is spread is defined (§5.5.2.1).</summary>
internal sealed class KnownFragmentNames : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FragmentSpreadNode { Name: var name } && !context.Fragments.TryGet(name.Value, out _))
        {
            context.ReportError($"Unknown fragment \"{name.Value}\".", name);
        }

        return true;
    }
}
