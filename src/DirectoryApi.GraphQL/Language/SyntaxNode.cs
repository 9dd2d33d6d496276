namespace DirectoryApi.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes are immutable and compared by reference.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(Location location) => Location = location;

    /// <summary>Where the node stands in its source; the default value for a node made by hand.</summary>
    public Location Location { get; }

    /// <summary>The nodes directly inside this one, in the order of the text.</summary>
    public abstract IEnumerable<SyntaxNode> GetNodes();

    /// <summary>The node as GraphQL text, as <see cref="SyntaxPrinter.Print"/> writes it.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);

    /// <summary>The parts of a node as one list: lists opened, those that are not there left out.</summary>
    private protected static IEnumerable<SyntaxNode> Collect(params ReadOnlySpan<object?> parts)
    {
        var nodes = new List<SyntaxNode>();
        foreach (var part in parts)
        {
            switch (part)
            {
                case SyntaxNode node:
                    nodes.Add(node);
                    break;
                case IEnumerable<SyntaxNode> list:
                    nodes.AddRange(list);
                    break;
            }
        }

        return nodes;
    }
}
