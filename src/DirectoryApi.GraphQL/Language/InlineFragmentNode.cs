namespace DirectoryApi.GraphQL.Language;

/// <summary>A fragment written in place: `... on Type { }` (§2.8.2).</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="typeCondition">The type it applies to; null where it applies to the enclosing type.</param>
    /// <param name="directives">The directives applied, in order.</param>
    /// <param name="selectionSet">What is selected.</param>
    public InlineFragmentNode(
        Location location,
        NamedTypeNode? typeCondition,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(location, directives)
    {
        TypeCondition = typeCondition;
        SelectionSet = selectionSet;
    }

    /// <summary>The type it applies to; null where it applies to the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; }

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(TypeCondition, Directives, SelectionSet);
}
