namespace DirectoryApi.GraphQL.Language;

/// <summary>A whole document: operations and fragments, or a schema, in the order written (§2.2).</summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="definitions">The definitions; never empty for a parsed document.</param>
    public DocumentNode(Location location, IReadOnlyList<DefinitionNode> definitions)
        : base(location)
    {
        Definitions = definitions;
    }

    /// <summary>The definitions; never empty for a parsed document.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Definitions;
}
