namespace DirectoryApi.GraphQL.Language;

/// <summary>The braces of an operation, field or fragment and what stands between them (§2.4).</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="selections">The selections in order; never empty.</param>
    public SelectionSetNode(Location location, IReadOnlyList<SelectionNode> selections)
        : base(location)
    {
        Selections = selections;
    }

    /// <summary>The selections in order; never empty.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Selections;
}
