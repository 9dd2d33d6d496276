namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>The kinds of type (§4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A leaf with a value of its own.</summary>
    Scalar,

    /// <summary>A set of fields.</summary>
    Object,

    /// <summary>Fields that several object types share.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>One of a fixed set of names.</summary>
    Enum,

    /// <summary>A set of input fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
