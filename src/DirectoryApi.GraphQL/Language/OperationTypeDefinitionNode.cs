namespace DirectoryApi.GraphQL.Language;

/// <summary>One root operation type: `query: Query` (§3.3.1).</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="operation">The kind of operation.</param>
    /// <param name="type">The object type that serves it.</param>
    public OperationTypeDefinitionNode(Location location, OperationType operation, NamedTypeNode type)
        : base(location)
    {
        Operation = operation;
        Type = type;
    }

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; }

    /// <summary>The object type that serves it.</summary>
    public NamedTypeNode Type { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Type);
}
