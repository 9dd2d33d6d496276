namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary>The scalars every schema has (§3.5).</summary>
internal static class BuiltInScalars
{
    public static ScalarType? Make(string name) => name switch
    {
        "Int" => new IntType(),
        "Float" => new FloatType(),
        "String" => new StringType(),
        "Boolean" => new BooleanType(),
        "ID" => new IdType(),
        _ => null,
    };
}
