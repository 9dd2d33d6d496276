namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>What C# types are lists of.</summary>
internal static class SequenceTypes
{
    /// <summary>The entries' type of a C# type that is enumerable in one way; null for strings and others.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        var candidates = type.GetInterfaces().Append(type)
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .ToList();
        return candidates.Count == 1 ? candidates[0].GetGenericArguments()[0] : null;
    }

    /// <summary>What a task gives; null for a type that is no task.</summary>
    public static Type? AwaitedBy(Type type)
        => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : null;
}
