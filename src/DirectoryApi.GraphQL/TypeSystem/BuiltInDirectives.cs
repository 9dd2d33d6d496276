namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>The names of the directives every schema has (§3.13.1–3.13.5), without the at sign.</summary>
public static class BuiltInDirectives
{
    /// <summary>Leaves a selection out where its argument is true.</summary>
    public const string Skip = "skip";

    /// <summary>Leaves a selection out where its argument is false.</summary>
    public const string Include = "include";

    /// <summary>Marks an element as no longer to be used.</summary>
    public const string Deprecated = "deprecated";

    /// <summary>Says where a scalar is specified.</summary>
    public const string SpecifiedBy = "specifiedBy";

    /// <summary>Demands exactly one field of an input object.</summary>
    public const string OneOf = "oneOf";

    /// <summary>The argument of <see cref="Skip"/> and <see cref="Include"/>.</summary>
    internal const string If = "if";
}
