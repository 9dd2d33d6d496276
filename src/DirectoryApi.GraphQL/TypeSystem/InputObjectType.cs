using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>An input object type (§3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private Dictionary<string, InputValueDefinition> _fieldsByName = [];

    internal InputObjectType(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>True where exactly one field must be given and it must not be null (<c>@oneOf</c>, §3.10.1).</summary>
    public bool IsOneOf => Directives.Any(directive => directive.Name.Value == BuiltInDirectives.OneOf);

    /// <summary>The input fields in the order of the SDL.</summary>
    public IReadOnlyList<InputValueDefinition> Fields { get; private set; } = [];

    /// <summary>Finds an input field by its name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="field">The field where there is one.</param>
    public bool TryGetField(string name, [NotNullWhen(true)] out InputValueDefinition? field)
        => _fieldsByName.TryGetValue(name, out field);

    internal void SetFields(IReadOnlyList<InputValueDefinition> fields)
    {
        Fields = fields;
        _fieldsByName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }
}
