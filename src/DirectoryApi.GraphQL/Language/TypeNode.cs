namespace DirectoryApi.GraphQL.Language;

/// <summary>A reference to a type (§2.11).</summary>
public abstract class TypeNode : SyntaxNode
{
    private protected TypeNode(Location location)
        : base(location)
    {
    }
}
