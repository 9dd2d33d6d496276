namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition of a directive (§3.13).</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="name">The directive's name, without the at sign.</param>
    /// <param name="arguments">The arguments it takes.</param>
    /// <param name="isRepeatable">True where it may be applied more than once at one place.</param>
    /// <param name="locations">The places it may be applied at.</param>
    /// <param name="directives">The directives applied, in order; empty for the definition of a directive.</param>
    public DirectiveDefinitionNode(
        Location location,
        StringValueNode? description,
        NameNode name,
        IReadOnlyList<InputValueDefinitionNode> arguments,
        bool isRepeatable,
        IReadOnlyList<NameNode> locations,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, description, directives)
    {
        Name = name;
        Arguments = arguments;
        IsRepeatable = isRepeatable;
        Locations = locations;
    }

    /// <summary>The directive's name, without the at sign.</summary>
    public NameNode Name { get; }

    /// <summary>The arguments it takes.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; }

    /// <summary>True where it may be applied more than once at one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The places it may be applied at.</summary>
    public IReadOnlyList<NameNode> Locations { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Arguments, Locations, Directives);
}
