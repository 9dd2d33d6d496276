using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>An enum type (§3.9).</summary>
public sealed class EnumType : NamedType
{
    private Dictionary<string, EnumValueDefinition> _valuesByName = [];

    internal EnumType(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in the order of the SDL.</summary>
    public IReadOnlyList<EnumValueDefinition> Values { get; private set; } = [];

    /// <summary>Finds a value by its name.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value where there is one.</param>
    public bool TryGetValue(string name, [NotNullWhen(true)] out EnumValueDefinition? value)
        => _valuesByName.TryGetValue(name, out value);

    internal void SetValues(IReadOnlyList<EnumValueDefinition> values)
    {
        Values = values;
        _valuesByName = values.ToDictionary(value => value.Name, StringComparer.Ordinal);
    }
}
