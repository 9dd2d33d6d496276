namespace DirectoryApi.GraphQL.Language;

/// <summary>A definition or an extension of the type system (§3.1).</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    private protected TypeSystemDefinitionNode(Location location, StringValueNode? description, IReadOnlyList<DirectiveNode> directives)
        : base(location, description)
    {
        Directives = directives;
    }

    /// <summary>The directives applied, in order; empty for the definition of a directive.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }
}
