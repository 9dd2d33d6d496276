namespace DirectoryApi.GraphQL.Language;

/// <summary>An operation: a query, a mutation or a subscription (§2.3).</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="operation">The kind of operation.</param>
    /// <param name="name">The name; null for an anonymous operation only.</param>
    /// <param name="variableDefinitions">The variables an operation declares, in order; always empty for a fragment.</param>
    /// <param name="directives">The directives applied, in order.</param>
    /// <param name="selectionSet">What is selected.</param>
    public OperationDefinitionNode(
        Location location,
        StringValueNode? description,
        OperationType operation,
        NameNode? name,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(location, description, name, variableDefinitions, directives, selectionSet)
    {
        Operation = operation;
    }

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, VariableDefinitions, Directives, SelectionSet);
}
