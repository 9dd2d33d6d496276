namespace DirectoryApi.GraphQL.Language;

/// <summary>A selected field (§2.5).</summary>
public sealed class FieldNode : SelectionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="alias">The response name asked for; null where the field answers under its own name.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="arguments">The arguments given, in order.</param>
    /// <param name="directives">The directives applied, in order.</param>
    /// <param name="selectionSet">What is selected of an object-like field; null for a leaf.</param>
    public FieldNode(
        Location location,
        NameNode? alias,
        NameNode name,
        IReadOnlyList<ArgumentNode> arguments,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode? selectionSet)
        : base(location, directives)
    {
        Alias = alias;
        Name = name;
        Arguments = arguments;
        SelectionSet = selectionSet;
    }

    /// <summary>The response name asked for; null where the field answers under its own name.</summary>
    public NameNode? Alias { get; }

    /// <summary>The field's name.</summary>
    public NameNode Name { get; }

    /// <summary>The arguments given, in order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; }

    /// <summary>What is selected of an object-like field; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Alias, Name, Arguments, Directives, SelectionSet);
}
