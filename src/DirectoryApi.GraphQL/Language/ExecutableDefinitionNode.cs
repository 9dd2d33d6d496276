namespace DirectoryApi.GraphQL.Language;

/// <summary>An operation or a fragment (§2.2).</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode(
        Location location,
        StringValueNode? description,
        NameNode? name,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(location, description)
    {
        Name = name;
        VariableDefinitions = variableDefinitions;
        Directives = directives;
        SelectionSet = selectionSet;
    }

    /// <summary>The name; null for an anonymous operation only.</summary>
    public NameNode? Name { get; }

    /// <summary>The variables an operation declares, in order; always empty for a fragment.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; }
}
