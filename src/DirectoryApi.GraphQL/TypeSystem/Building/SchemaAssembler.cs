using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem.Rules;
using DirectoryApi.GraphQL.TypeSystem.Scalars;

namespace DirectoryApi.GraphQL.TypeSystem.Building;

/// <summary>Makes types of definitions in two passes: first every type by its name, then what refers to types.</summary>
internal sealed class SchemaAssembler
{
    private readonly SchemaDefinitions _definitions;
    private readonly IReadOnlyDictionary<string, ScalarType> _scalars;
    private readonly SchemaErrors _errors;
    private readonly SchemaParts _parts = new();
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    public SchemaAssembler(SchemaDefinitions definitions, IReadOnlyDictionary<string, ScalarType> scalars, SchemaErrors errors)
    {
        _definitions = definitions;
        _scalars = scalars;
        _errors = errors;
    }

    public Schema Assemble()
    {
        foreach (var nodes in _definitions.Types)
        {
            var type = MakeType(nodes[0]);
            type.Description = nodes[0].Description?.Value;
            type.SyntaxNodes = nodes;
            type.Directives = [.. nodes.SelectMany(node => node.Directives)];
            type.IsBuiltIn = _definitions.BuiltIn.Contains(nodes[0]);
            _types.Add(type.Name, type);
            _parts.Types.Add(type);
        }

        foreach (var type in _parts.Types)
        {
            Complete(type);
        }

        _parts.Directives.AddRange(_definitions.Directives.Select(MakeDirective));
        AssembleSchema();
        foreach (var name in _scalars.Keys.Where(name => !_types.ContainsKey(name)))
        {
            _errors.Add($"The scalar \"{name}\" has an implementation, but the SDL does not declare it.");
        }

        // Rules look at whole types; half a type would only make them repeat what is already known.
        _errors.ThrowIfAny();
        var schema = new Schema(_parts);
        SchemaRules.Check(schema, _definitions.Schema, _errors);
        _errors.ThrowIfAny();
        return schema;
    }

    private NamedType MakeType(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        return node switch
        {
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            InputObjectTypeDefinitionNode => new InputObjectType(name),
            _ => BuiltInScalars.Make(name) ?? _scalars.GetValueOrDefault(name) ?? new AnyType(name),
        };
    }

    private void Complete(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                var nodes = complex.SyntaxNodes.Cast<ComplexTypeDefinitionNode>().ToList();
                complex.Interfaces = Named<InterfaceType>(
                    nodes.SelectMany(node => node.Interfaces),
                    found => $"Type {type} must only implement Interface types, it cannot implement {found}.");
                complex.SetFields(
                    [.. Unique(nodes.SelectMany(node => node.Fields), node => node.Name, name => $"Field \"{type}.{name}\" can only be defined once.")
                        .Select(node => MakeField(complex, node)).OfType<OutputFieldDefinition>()]);
                break;
            case UnionType union:
                union.Types = Named<ObjectType>(
                    union.SyntaxNodes.Cast<UnionTypeDefinitionNode>().SelectMany(node => node.Types),
                    found => $"Union type {type} can only include Object types, it cannot include {found}.");
                break;
            case EnumType @enum:
                @enum.SetValues(
                    [.. Unique(
                            @enum.SyntaxNodes.Cast<EnumTypeDefinitionNode>().SelectMany(node => node.Values),
                            node => node.Name,
                            name => $"Enum value \"{type}.{name}\" can only be defined once.")
                        .Select((node, index) => new EnumValueDefinition(node.Name.Value, index, node))]);
                break;
            case InputObjectType input:
                var fields = Unique(
                    input.SyntaxNodes.Cast<InputObjectTypeDefinitionNode>().SelectMany(node => node.Fields),
                    node => node.Name,
                    name => $"Field \"{type}.{name}\" can only be defined once.");
                input.SetFields(MakeInputValues(input.Name, isArgument: false, fields));
                break;
        }
    }

    private OutputFieldDefinition? MakeField(ComplexType type, FieldDefinitionNode node)
    {
        var coordinate = $"{type.Name}.{node.Name.Value}";
        var arguments = MakeArguments(coordinate, node.Arguments);
        return Resolve(node.Type) is { } resultType ? new OutputFieldDefinition(type, node, resultType, arguments) : null;
    }

    private DirectiveDefinition MakeDirective(DirectiveDefinitionNode node)
        => new(node, MakeArguments("@" + node.Name.Value, node.Arguments)) { IsBuiltIn = _definitions.BuiltIn.Contains(node) };

    private List<InputValueDefinition> MakeArguments(string owner, IReadOnlyList<InputValueDefinitionNode> nodes)
        => MakeInputValues(
            owner,
            isArgument: true,
            Unique(nodes, node => node.Name, name => $"Argument \"{owner}({name}:)\" can only be defined once."));

    private List<InputValueDefinition> MakeInputValues(string owner, bool isArgument, IEnumerable<InputValueDefinitionNode> nodes)
    {
        var values = new List<InputValueDefinition>();
        foreach (var node in nodes)
        {
            if (Resolve(node.Type) is { } type)
            {
                values.Add(new InputValueDefinition(owner, isArgument, values.Count, node, type));
            }
        }

        return values;
    }

    private void AssembleSchema()
    {
        var nodes = _definitions.Schema;
        _parts.Description = nodes.FirstOrDefault()?.Description?.Value;
        _parts.SchemaDirectives = [.. nodes.SelectMany(node => node.Directives)];
        var seen = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        foreach (var node in nodes.SelectMany(node => node.OperationTypes))
        {
            if (!seen.TryAdd(node.Operation, node))
            {
                _errors.Add($"There can be only one {node.Operation.ToName()} type in schema.", seen[node.Operation], node);
            }
            else if (Resolve(node.Type) is { } type)
            {
                SetRoot(node.Operation, type, node.Type);
            }
        }

        if (!nodes.Any(node => !node.IsExtension))
        {
            // Without a schema definition the types of these names are the roots (§3.3.1).
            SetDefaultRoot(OperationType.Query, "Query", seen);
            SetDefaultRoot(OperationType.Mutation, "Mutation", seen);
            SetDefaultRoot(OperationType.Subscription, "Subscription", seen);
        }

        if (!seen.ContainsKey(OperationType.Query))
        {
            _errors.Add("Query root type must be provided.", nodes.FirstOrDefault());
        }
    }

    private void SetDefaultRoot(OperationType operation, string name, Dictionary<OperationType, OperationTypeDefinitionNode> seen)
    {
        if (!seen.ContainsKey(operation) && _types.TryGetValue(name, out var type))
        {
            var node = type.SyntaxNodes[0];
            seen[operation] = new OperationTypeDefinitionNode(node.Location, operation, new NamedTypeNode(node.Location, node.Name));
            SetRoot(operation, type, node);
        }
    }

    private void SetRoot(OperationType operation, IType type, SyntaxNode node)
    {
        var name = operation.ToString();
        if (type is ObjectType root)
        {
            _parts.RootTypes[operation] = root;
        }
        else
        {
            var condition = operation == OperationType.Query ? string.Empty : " if provided";
            _errors.Add($"{name} root type must be Object type{condition}, it cannot be {type}.", node);
        }
    }

    private List<T> Named<T>(IEnumerable<NamedTypeNode> references, Func<NamedType, string> wrongKind)
        where T : NamedType
    {
        var types = new List<T>();
        foreach (var reference in references)
        {
            if (Resolve(reference) is NamedType type)
            {
                if (type is T expected)
                {
                    types.Add(expected);
                }
                else
                {
                    _errors.Add(wrongKind(type), reference);
                }
            }
        }

        return types;
    }

    private IType? Resolve(TypeNode reference)
    {
        switch (reference)
        {
            case NonNullTypeNode nonNull:
                return Resolve(nonNull.Type) is { } inner ? new NonNullType(inner) : null;
            case ListTypeNode list:
                return Resolve(list.Type) is { } element ? new ListType(element) : null;
            case NamedTypeNode named when _types.TryGetValue(named.Name.Value, out var type):
                return type;
            default:
                var name = ((NamedTypeNode)reference).Name.Value;
                _errors.Add($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, _types.Keys)}", reference);
                return null;
        }
    }

    private List<T> Unique<T>(IEnumerable<T> nodes, Func<T, NameNode> nameOf, Func<string, string> message)
        where T : SyntaxNode
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        var unique = new List<T>();
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (first.TryAdd(name.Value, name))
            {
                unique.Add(node);
            }
            else
            {
                _errors.Add(message(name.Value), first[name.Value], name);
            }
        }

        return unique;
    }
}
