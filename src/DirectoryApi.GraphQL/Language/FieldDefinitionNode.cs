namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition of an output field (§3.6).</summary>
public sealed class FieldDefinitionNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description; null where there is none.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="arguments">The arguments it takes, in order.</param>
    /// <param name="type">The type of its result.</param>
    /// <param name="directives">The directives applied, in order.</param>
    public FieldDefinitionNode(
        Location location,
        StringValueNode? description,
        NameNode name,
        IReadOnlyList<InputValueDefinitionNode> arguments,
        TypeNode type,
        IReadOnlyList<DirectiveNode> directives)
        : base(location)
    {
        Description = description;
        Name = name;
        Arguments = arguments;
        Type = type;
        Directives = directives;
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; }

    /// <summary>The field's name.</summary>
    public NameNode Name { get; }

    /// <summary>The arguments it takes, in order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; }

    /// <summary>The type of its result.</summary>
    public TypeNode Type { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Arguments, Type, Directives);
}
