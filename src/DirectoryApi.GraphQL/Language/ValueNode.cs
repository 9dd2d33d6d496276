namespace DirectoryApi.GraphQL.Language;

/// <summary>A literal value or a variable (§2.9).</summary>
public abstract class ValueNode : SyntaxNode
{
    private protected ValueNode(Location location)
        : base(location)
    {
    }
}
