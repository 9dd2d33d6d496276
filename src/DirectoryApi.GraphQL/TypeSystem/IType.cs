namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A type as fields and arguments refer to it: a named type, a list of one, or either without null (§3.4).</summary>
public interface IType
{
    /// <summary>Which of the eight kinds the type is.</summary>
    TypeKind Kind { get; }
}
