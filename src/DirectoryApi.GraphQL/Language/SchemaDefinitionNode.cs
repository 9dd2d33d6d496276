namespace DirectoryApi.GraphQL.Language;

/// <summary>`schema { }` or `extend schema` (§3.3).</summary>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="isExtension">True for `extend schema`.</param>
    /// <param name="operationTypes">The root operation types named.</param>
    /// <param name="directives">The directives applied, in order; empty for the definition of a directive.</param>
    public SchemaDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, description, directives)
    {
        IsExtension = isExtension;
        OperationTypes = operationTypes;
    }

    /// <summary>True for `extend schema`.</summary>
    public bool IsExtension { get; }

    /// <summary>The root operation types named.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, OperationTypes, Directives);
}
