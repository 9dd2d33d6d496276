namespace DirectoryApi.GraphQL.Language;

/// <summary>The use of a variable: `$name` (§2.10).</summary>
public sealed class VariableNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="name">The variable's name, without the dollar sign.</param>
    public VariableNode(Location location, NameNode name)
        : base(location)
    {
        Name = name;
    }

    /// <summary>The variable's name, without the dollar sign.</summary>
    public NameNode Name { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Name);
}
