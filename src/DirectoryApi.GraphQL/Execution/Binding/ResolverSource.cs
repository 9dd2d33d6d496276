using System.Reflection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>A class whose members answer fields.</summary>
internal sealed class ResolverSource
{
    private readonly List<MemberInfo> _members;

    /// <param name="type">The class.</param>
    /// <param name="instance">The object to call instance members on; null where that is the parent itself, or the class is static.</param>
    /// <param name="isRuntimeType">Whether the members are the parent's own.</param>
    public ResolverSource(Type type, object? instance, bool isRuntimeType)
    {
        Type = type;
        Instance = instance;
        IsRuntimeType = isRuntimeType;
        _members = [.. MembersOf(type, isRuntimeType)];
    }

    public Type Type { get; }

    public object? Instance { get; }

    public bool IsRuntimeType { get; }

    public IReadOnlyList<MemberInfo> Members => _members;

    public IEnumerable<MemberInfo> Serving(string fieldName) => _members.Where(member => Names.Serves(member, fieldName));

    private static IEnumerable<MemberInfo> MembersOf(Type type, bool isRuntimeType)
    {
        const BindingFlags flags = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var types = type.IsInterface ? type.GetInterfaces().Prepend(type) : [type];
        foreach (var member in types.SelectMany(candidate => candidate.GetMembers(flags)))
        {
            var isCandidate = member switch
            {
                MethodInfo method => !method.IsSpecialName && !method.IsGenericMethod && method.ReturnType != typeof(void)
                    && method.DeclaringType != typeof(object) && (!isRuntimeType || !method.IsStatic),
                PropertyInfo property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                    && (!isRuntimeType || !property.GetMethod.IsStatic),
                _ => false,
            };
            if (isCandidate && !member.IsDefined(typeof(GraphQLIgnoreAttribute)))
            {
                yield return member;
            }
        }
    }
}
