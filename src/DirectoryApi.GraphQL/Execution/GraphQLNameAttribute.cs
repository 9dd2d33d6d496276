namespace DirectoryApi.GraphQL.Execution;

/// <summary>Gives a C# member, parameter or enum value the name of the GraphQL element it serves, where the names differ.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute : Attribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="name">The GraphQL name.</param>
    public GraphQLNameAttribute(string name) => Name = name;

    /// <summary>The GraphQL name.</summary>
    public string Name { get; }
}
