using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem.Building;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>The fields that types have without declaring them (§4.1, §4.2).</summary>
internal sealed class MetaFields
{
    public const string TypeName = "__typename";

    private readonly Dictionary<string, OutputFieldDefinition> _fields = new(StringComparer.Ordinal);

    public static MetaFields Make(Schema schema)
    {
        var fields = new MetaFields();
        var document = GraphQLParser.Parse(BuiltInSchema.MetaFields, ParserOptions.Trusted);
        foreach (var node in document.Definitions.Cast<ObjectTypeDefinitionNode>().Single().Fields)
        {
            var arguments = node.Arguments.Select((argument, index)
                => new InputValueDefinition(node.Name.Value, true, index, argument, schema.ResolveType(argument.Type)!));
            fields._fields[node.Name.Value] = new OutputFieldDefinition(null, node, schema.ResolveType(node.Type)!, [.. arguments]);
        }

        return fields;
    }

    public OutputFieldDefinition? Find(NamedType type, string name, ObjectType queryType)
    {
        var isOffered = name == TypeName ? type.IsCompositeType() : ReferenceEquals(type, queryType);
        return isOffered ? _fields.GetValueOrDefault(name) : null;
    }
}
