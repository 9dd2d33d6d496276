using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>Walks a document once for all rules, keeping the types at the present place.</summary>
internal sealed class DocumentWalker(ValidationRule[] rules, ValidationContext context)
{
    // The node whose inside a rule does not want to see.
    private readonly SyntaxNode?[] _skipped = new SyntaxNode?[rules.Length];

    public void Walk(SyntaxNode node)
    {
        RuntimeHelpersGuard.EnsureStack();
        context.Types.Enter(node);
        for (var i = 0; i < rules.Length; i++)
        {
            if (_skipped[i] is null && !rules[i].Enter(node, context))
            {
                _skipped[i] = node;
            }
        }

        var parent = context.Parent;
        context.Parent = node;
        foreach (var child in node.GetNodes())
        {
            Walk(child);
        }

        context.Parent = parent;
        for (var i = 0; i < rules.Length; i++)
        {
            if (_skipped[i] is null)
            {
                rules[i].Leave(node, context);
            }
            else if (ReferenceEquals(_skipped[i], node))
            {
                _skipped[i] = null;
            }
        }

        context.Types.Leave(node);
    }
}
