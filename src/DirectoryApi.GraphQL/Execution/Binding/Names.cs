using System.Reflection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>How C# names meet GraphQL names.</summary>
internal static class Names
{
    private const string GetPrefix = "Get";
    private const string AsyncSuffix = "Async";

    /// <summary>Whether a method or property serves a field: <c>name</c>, <c>Name</c>, <c>GetName</c>, <c>NameAsync</c>.</summary>
    public static bool Serves(MemberInfo member, string fieldName)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } attribute)
        {
            return attribute.Name == fieldName;
        }

        var name = member.Name;
        if (IsSame(name, fieldName) || member is not MethodInfo)
        {
            return IsSame(name, fieldName);
        }

        var bare = name.EndsWith(AsyncSuffix, StringComparison.Ordinal) ? name[..^AsyncSuffix.Length] : name;
        return IsSame(bare, fieldName)
            || (bare.StartsWith(GetPrefix, StringComparison.Ordinal) && IsSame(bare[GetPrefix.Length..], fieldName));
    }

    /// <summary>Whether a parameter or property takes an argument or input field.</summary>
    public static bool Takes(string? memberName, GraphQLNameAttribute? attribute, string inputName)
        => attribute is null ? memberName is not null && IsSame(memberName, inputName) : attribute.Name == inputName;

    /// <summary>Whether a member of a C# enum is a value of a GraphQL enum: <c>PublicServiceCentre</c> and <c>PUBLIC_SERVICE_CENTRE</c>.</summary>
    public static bool IsSameValue(FieldInfo member, string valueName)
        => member.GetCustomAttribute<GraphQLNameAttribute>() is { } attribute
            ? attribute.Name == valueName
            : IsSame(member.Name.Replace("_", string.Empty, StringComparison.Ordinal), valueName.Replace("_", string.Empty, StringComparison.Ordinal));

    /// <summary>A C# type as messages name it: <c>IReadOnlyList&lt;String&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : type.Name;
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
