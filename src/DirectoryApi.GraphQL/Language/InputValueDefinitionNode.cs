namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition of an argument or of an input field (§3.6.1, §3.10).</summary>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description; null where there is none.</param>
    /// <param name="name">The name.</param>
    /// <param name="type">The type of values it takes.</param>
    /// <param name="defaultValue">The constant used where none is given; null where none is declared.</param>
    /// <param name="directives">The directives applied, in order.</param>
    public InputValueDefinitionNode(
        Location location,
        StringValueNode? description,
        NameNode name,
        TypeNode type,
        ValueNode? defaultValue,
        IReadOnlyList<DirectiveNode> directives)
        : base(location)
    {
        Description = description;
        Name = name;
        Type = type;
        DefaultValue = defaultValue;
        Directives = directives;
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; }

    /// <summary>The name.</summary>
    public NameNode Name { get; }

    /// <summary>The type of values it takes.</summary>
    public TypeNode Type { get; }

    /// <summary>The constant used where none is given; null where none is declared.</summary>
    public ValueNode? DefaultValue { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Type, DefaultValue, Directives);
}
