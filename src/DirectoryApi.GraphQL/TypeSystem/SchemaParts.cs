using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>What a schema is made of while it is being built.</summary>
internal sealed class SchemaParts
{
    public string? Description { get; set; }

    public IReadOnlyList<DirectiveNode> SchemaDirectives { get; set; } = [];

    public Dictionary<OperationType, ObjectType> RootTypes { get; } = [];

    public List<NamedType> Types { get; } = [];

    public List<DirectiveDefinition> Directives { get; } = [];
}
