namespace DirectoryApi.GraphQL.Language;

/// <summary>A top-level definition of a document: executable or of the type system (§2.2).</summary>
public abstract class DefinitionNode : SyntaxNode
{
    private protected DefinitionNode(Location location, StringValueNode? description)
        : base(location)
    {
        Description = description;
    }

    /// <summary>The description written before the definition; null where there is none.</summary>
    public StringValueNode? Description { get; }
}
