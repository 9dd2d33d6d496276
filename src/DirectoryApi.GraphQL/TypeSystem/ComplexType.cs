using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A type with output fields: an object type or an interface type.</summary>
public abstract class ComplexType : NamedType
{
    private Dictionary<string, OutputFieldDefinition> _fieldsByName = [];

    private protected ComplexType(string name)
        : base(name)
    {
    }

    /// <summary>The interfaces implemented, in order; those that they implement in turn are listed too.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>The fields in the order of the SDL; <c>__typename</c> is not among them.</summary>
    public IReadOnlyList<OutputFieldDefinition> Fields { get; private set; } = [];

    /// <summary>Finds a field by its name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="field">The field where there is one.</param>
    public bool TryGetField(string name, [NotNullWhen(true)] out OutputFieldDefinition? field)
        => _fieldsByName.TryGetValue(name, out field);

    internal void SetFields(IReadOnlyList<OutputFieldDefinition> fields)
    {
        Fields = fields;
        _fieldsByName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }
}
