namespace DirectoryApi.GraphQL.Language;

/// <summary>A variable of an operation: its name, type and default (§2.10).</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description; null where there is none.</param>
    /// <param name="variable">The variable declared.</param>
    /// <param name="type">Its declared type.</param>
    /// <param name="defaultValue">The constant used where the request gives no value; null where none is declared.</param>
    /// <param name="directives">The directives applied, in order.</param>
    public VariableDefinitionNode(
        Location location,
        StringValueNode? description,
        VariableNode variable,
        TypeNode type,
        ValueNode? defaultValue,
        IReadOnlyList<DirectiveNode> directives)
        : base(location)
    {
        Description = description;
        Variable = variable;
        Type = type;
        DefaultValue = defaultValue;
        Directives = directives;
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; }

    /// <summary>The variable declared.</summary>
    public VariableNode Variable { get; }

    /// <summary>Its declared type.</summary>
    public TypeNode Type { get; }

    /// <summary>The constant used where the request gives no value; null where none is declared.</summary>
    public ValueNode? DefaultValue { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Variable, Type, DefaultValue, Directives);
}
