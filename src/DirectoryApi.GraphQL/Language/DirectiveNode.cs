namespace DirectoryApi.GraphQL.Language;

/// <summary>A directive applied to the definition, selection or schema element it follows (§2.12).</summary>
public sealed class DirectiveNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="name">The directive's name, without the at sign.</param>
    /// <param name="arguments">The arguments given, in order.</param>
    public DirectiveNode(Location location, NameNode name, IReadOnlyList<ArgumentNode> arguments)
        : base(location)
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The directive's name, without the at sign.</summary>
    public NameNode Name { get; }

    /// <summary>The arguments given, in order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Name, Arguments);
}
