using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>Messages about values of enums (§3.9).</summary>
internal static class EnumText
{
    public static string? ProblemOf(EnumType type, ValueNode literal)
    {
        if (literal is EnumValueNode name)
        {
            return type.TryGetValue(name.Value, out _) ? null : Unknown(type, name.Value);
        }

        return $"Enum \"{type}\" cannot represent non-enum value: {literal}.{DidYouMean(type, literal.ToString())}";
    }

    public static string Unknown(EnumType type, string name)
        => $"Value \"{name}\" does not exist in \"{type}\" enum.{DidYouMean(type, name)}";

    public static string DidYouMean(EnumType type, string name)
        => Suggestions.DidYouMean(name, type.Values.Select(value => value.Name), "the enum value");
}
