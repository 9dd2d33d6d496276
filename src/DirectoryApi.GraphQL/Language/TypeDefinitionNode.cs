namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition of a named type or an extension of it (§3.4).</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    private protected TypeDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, description, directives)
    {
        Name = name;
        IsExtension = isExtension;
    }

    /// <summary>The type's name.</summary>
    public NameNode Name { get; }

    /// <summary>True for `extend …`, which adds to a type defined elsewhere.</summary>
    public bool IsExtension { get; }
}
