namespace DirectoryApi.GraphQL.Language;

/// <summary>The places a directive can be applied at (§3.13).</summary>
public enum DirectiveLocation
{
    /// <summary>On a query.</summary>
    Query,

    /// <summary>On a mutation.</summary>
    Mutation,

    /// <summary>On a subscription.</summary>
    Subscription,

    /// <summary>On a selected field.</summary>
    Field,

    /// <summary>On the definition of a fragment.</summary>
    FragmentDefinition,

    /// <summary>On the use of a fragment.</summary>
    FragmentSpread,

    /// <summary>On an inline fragment.</summary>
    InlineFragment,

    /// <summary>On the definition of a variable.</summary>
    VariableDefinition,

    /// <summary>On the schema.</summary>
    Schema,

    /// <summary>On a scalar type.</summary>
    Scalar,

    /// <summary>On an object type.</summary>
    Object,

    /// <summary>On the definition of a field.</summary>
    FieldDefinition,

    /// <summary>On the definition of an argument.</summary>
    ArgumentDefinition,

    /// <summary>On an interface type.</summary>
    Interface,

    /// <summary>On a union type.</summary>
    Union,

    /// <summary>On an enum type.</summary>
    Enum,

    /// <summary>On the definition of an enum value.</summary>
    EnumValue,

    /// <summary>On an input object type.</summary>
    InputObject,

    /// <summary>On the definition of an input field.</summary>
    InputFieldDefinition,
}
