namespace DirectoryApi.GraphQL.Language;

/// <summary>The names of the places a directive can be applied at, as GraphQL text writes them.</summary>
internal static class DirectiveLocations
{
    // By the value of DirectiveLocation.
    private static readonly string[] Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION",
        "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    public static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    public static DirectiveLocation Parse(string name) => (DirectiveLocation)Array.IndexOf(Names, name);

    public static string ToName(this DirectiveLocation location) => Names[(int)location];
}
