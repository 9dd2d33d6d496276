namespace DirectoryApi.GraphQL.Language;

/// <summary>A named fragment (§2.8).</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="name">The name; null for an anonymous operation only.</param>
    /// <param name="typeCondition">The type the fragment applies to.</param>
    /// <param name="variableDefinitions">The variables an operation declares, in order; always empty for a fragment.</param>
    /// <param name="directives">The directives applied, in order.</param>
    /// <param name="selectionSet">What is selected.</param>
    public FragmentDefinitionNode(
        Location location,
        StringValueNode? description,
        NameNode? name,
        NamedTypeNode typeCondition,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(location, description, name, variableDefinitions, directives, selectionSet)
    {
        TypeCondition = typeCondition;
    }

    /// <summary>The type the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, TypeCondition, VariableDefinitions, Directives, SelectionSet);
}
