namespace DirectoryApi.GraphQL.Language;

/// <summary>One entry of a selection set: a field, a fragment spread or an inline fragment (§2.4).</summary>
public abstract class SelectionNode : SyntaxNode
{
    private protected SelectionNode(Location location, IReadOnlyList<DirectiveNode> directives)
        : base(location)
    {
        Directives = directives;
    }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }
}
