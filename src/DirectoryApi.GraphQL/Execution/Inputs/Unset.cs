namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>Stands where no value was given, which differs from null (§2.9.5).</summary>
internal static class Unset
{
    public static readonly object Value = new();

    public static bool Is(object? value) => ReferenceEquals(value, Value);
}
