using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Building;

/// <summary>
/// The definitions and extensions of the SDL texts, by name, with the errors that can be told before types exist:
/// duplicate names and extensions of nothing (§3.3, §3.4.3).
/// </summary>
internal sealed class SchemaDefinitions(SchemaErrors errors)
{
    private readonly Dictionary<string, List<TypeDefinitionNode>> _types = new(StringComparer.Ordinal);
    private readonly List<TypeDefinitionNode> _extensions = [];
    private readonly Dictionary<string, DirectiveDefinitionNode> _directives = new(StringComparer.Ordinal);

    /// <summary>The schema definition first where there is one, then its extensions.</summary>
    public List<SchemaDefinitionNode> Schema { get; } = [];

    /// <summary>Each type's definition followed by its extensions, in the order of the definitions.</summary>
    public List<IReadOnlyList<TypeDefinitionNode>> Types { get; } = [];

    public List<DirectiveDefinitionNode> Directives { get; } = [];

    public HashSet<SyntaxNode> BuiltIn { get; } = new(ReferenceEqualityComparer.Instance);

    public void Add(Source source, bool isBuiltIn)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(source, ParserOptions.Trusted);
        }
        catch (SyntaxException exception)
        {
            errors.Add(exception.Message, new NameNode(exception.Location, string.Empty));
            return;
        }

        foreach (var definition in document.Definitions)
        {
            Add(definition, isBuiltIn);
        }

        if (isBuiltIn)
        {
            ApplyExtensions();
        }
    }

    private void Add(DefinitionNode definition, bool isBuiltIn)
    {
        switch (definition)
        {
            case SchemaDefinitionNode { IsExtension: false } schema when Schema.FirstOrDefault(node => !node.IsExtension) is { } first:
                errors.Add("Must provide only one schema definition.", first, schema);
                break;
            case SchemaDefinitionNode { IsExtension: false } schema:
                Schema.Insert(0, schema);
                break;
            case SchemaDefinitionNode extension:
                Schema.Add(extension);
                break;
            case TypeDefinitionNode { IsExtension: true } extension:
                _extensions.Add(extension);
                break;
            case TypeDefinitionNode type:
                AddType(type, isBuiltIn);
                break;
            case DirectiveDefinitionNode directive:
                AddDirective(directive, isBuiltIn);
                break;
            default:
                errors.Add("A schema cannot hold operations or fragments.", definition);
                break;
        }
    }

    private void AddType(TypeDefinitionNode type, bool isBuiltIn)
    {
        var name = type.Name.Value;
        if (!_types.TryGetValue(name, out var parts))
        {
            _types[name] = parts = [type];
            Types.Add(parts);
            if (isBuiltIn)
            {
                BuiltIn.Add(type);
            }
        }
        else if (!(isBuiltIn && parts[0] is ScalarTypeDefinitionNode && type is ScalarTypeDefinitionNode))
        {
            // An SDL may repeat the specification's scalars, as some tools print them; anything else is a conflict.
            errors.Add($"There can be only one type named \"{name}\".", parts[0].Name, type.Name);
        }
        else
        {
            BuiltIn.Add(parts[0]);
        }
    }

    private void AddDirective(DirectiveDefinitionNode directive, bool isBuiltIn)
    {
        if (_directives.TryAdd(directive.Name.Value, directive))
        {
            Directives.Add(directive);
            if (isBuiltIn)
            {
                BuiltIn.Add(directive);
            }
        }
        else if (!isBuiltIn)
        {
            // An SDL's own definition of one of the specification's directives stands instead of the built-in one.
            errors.Add(
                $"There can be only one directive named \"@{directive.Name.Value}\".",
                _directives[directive.Name.Value].Name,
                directive.Name);
        }
    }

    private void ApplyExtensions()
    {
        foreach (var extension in _extensions)
        {
            var name = extension.Name.Value;
            if (!_types.TryGetValue(name, out var parts))
            {
                errors.Add(
                    $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, _types.Keys)}",
                    extension.Name);
            }
            else if (parts[0].GetType() != extension.GetType())
            {
                errors.Add($"Cannot extend non-{KindOf(extension)} type \"{name}\".", parts[0], extension);
            }
            else
            {
                parts.Add(extension);
            }
        }
    }

    private static string KindOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
