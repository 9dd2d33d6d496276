using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>
/// A rule that a document must keep before it is executed (§5). An instance validates one document: it may keep what
/// it has seen in fields. All rules are shown the document in one walk, depth first, in the order of the text.
/// </summary>
public abstract class ValidationRule
{
    /// <summary>Shows a node, before the nodes inside it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">The types at this place, and where to report errors.</param>
    /// <returns>False for the rule to be shown neither the nodes inside nor the leaving of this one.</returns>
    public virtual bool Enter(SyntaxNode node, ValidationContext context) => true;

    /// <summary>Shows a node again, after the nodes inside it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">The types at this place, and where to report errors.</param>
    public virtual void Leave(SyntaxNode node, ValidationContext context)
    {
    }
}
