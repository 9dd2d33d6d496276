namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition of a type with fields: an object or interface type.</summary>
public abstract class ComplexTypeDefinitionNode : TypeDefinitionNode
{
    private protected ComplexTypeDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        NameNode name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, description, isExtension, name, directives)
    {
        Interfaces = interfaces;
        Fields = fields;
    }

    /// <summary>The interfaces implemented.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; }

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; }
}
