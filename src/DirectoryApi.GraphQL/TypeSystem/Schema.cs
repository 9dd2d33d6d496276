using System.Diagnostics.CodeAnalysis;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A valid type system (§3.3). Made by <see cref="SchemaBuilder"/>; immutable.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes = [];
    private readonly MetaFields _metaFields;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        Directives = parts.SchemaDirectives;
        QueryType = parts.RootTypes[OperationType.Query];
        MutationType = parts.RootTypes.GetValueOrDefault(OperationType.Mutation);
        SubscriptionType = parts.RootTypes.GetValueOrDefault(OperationType.Subscription);
        Types = parts.Types;
        DirectiveDefinitions = parts.Directives;
        _types = parts.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = parts.Directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        var objectTypes = parts.Types.OfType<ObjectType>().ToList();
        for (var i = 0; i < objectTypes.Count; i++)
        {
            objectTypes[i].Index = i;
        }

        ObjectTypes = objectTypes;
        _metaFields = MetaFields.Make(this);
        foreach (var type in parts.Types)
        {
            _possibleTypes[type] = type switch
            {
                ObjectType @object => [@object],
                UnionType union => union.Types,
                InterfaceType @interface => [.. objectTypes.Where(candidate => candidate.Interfaces.Contains(@interface))],
                _ => [],
            };
        }
    }

    /// <summary>The schema's own description in Markdown; null where there is none.</summary>
    public string? Description { get; }

    /// <summary>The directives applied to the schema, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>The type that queries begin at.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The type that mutations begin at; null where the schema has none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The type that subscriptions begin at; null where the schema has none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types in the order of the SDL, those built in last.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>The definitions of directives in the order of the SDL, those built in last.</summary>
    public IReadOnlyList<DirectiveDefinition> DirectiveDefinitions { get; }

    /// <summary>The object types, each at its index.</summary>
    internal IReadOnlyList<ObjectType> ObjectTypes { get; }

    /// <summary>Finds a type by its name.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="type">The type where there is one.</param>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => _types.TryGetValue(name, out type);

    /// <summary>Finds a directive's definition by its name.</summary>
    /// <param name="name">The name without the at sign.</param>
    /// <param name="directive">The definition where there is one.</param>
    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveDefinition? directive)
        => _directives.TryGetValue(name, out directive);

    /// <summary>The root type of a kind of operation; null where the schema does not offer it.</summary>
    /// <param name="operation">The kind of operation.</param>
    public ObjectType? GetOperationType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types a value of the type can have (GetPossibleTypes, §5.5.2.3); an object type has only itself.</summary>
    /// <param name="type">A type of this schema.</param>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) => _possibleTypes[type];

    /// <summary>
    /// The field that a selection on the type means: the type's own, or <c>__typename</c> on any composite type,
    /// or <c>__schema</c> and <c>__type</c> on the query type; null where there is none.
    /// </summary>
    /// <param name="type">The type selected on.</param>
    /// <param name="name">The field's name.</param>
    public OutputFieldDefinition? FindField(NamedType type, string name)
    {
        if (type is ComplexType complex && complex.TryGetField(name, out var field))
        {
            return field;
        }

        return name.StartsWith("__", StringComparison.Ordinal) ? _metaFields.Find(type, name, QueryType) : null;
    }

    /// <summary>The type a reference of GraphQL text names; null where the schema has no type of that name.</summary>
    /// <param name="reference">The reference.</param>
    public IType? ResolveType(TypeNode reference) => reference switch
    {
        NonNullTypeNode nonNull => ResolveType(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => ResolveType(list.Type) is { } inner ? new ListType(inner) : null,
        NamedTypeNode named => _types.GetValueOrDefault(named.Name.Value),
        _ => null,
    };
}
