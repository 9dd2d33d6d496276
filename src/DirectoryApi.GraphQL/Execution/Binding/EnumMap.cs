using System.Reflection;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Which member of a C# enum is which value of a GraphQL enum.</summary>
internal static class EnumMap
{
    /// <summary>The map, with a problem for every value without a member and, where the enum is a result, every member without a value.</summary>
    public static Dictionary<object, EnumValueDefinition> Make(EnumType type, Type runtimeType, bool isResult, BindingProblems problems)
    {
        var map = new Dictionary<object, EnumValueDefinition>();
        var members = runtimeType.GetFields(BindingFlags.Public | BindingFlags.Static);
        foreach (var value in type.Values)
        {
            if (members.FirstOrDefault(member => Names.IsSameValue(member, value.Name)) is { } member)
            {
                map[member.GetValue(null)!] = value;
            }
            else
            {
                problems.Add($"{type}.{value.Name}", $"the C# enum {runtimeType.Name} has no member for this value.");
            }
        }

        if (isResult)
        {
            foreach (var extra in members.Where(member => !type.Values.Any(value => Names.IsSameValue(member, value.Name))))
            {
                problems.Add(type.Name, $"the C# enum member {runtimeType.Name}.{extra.Name} is no value of this enum.");
            }
        }

        return map;
    }
}
