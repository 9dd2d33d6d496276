namespace DirectoryApi.GraphQL.Execution;

/// <summary>Marks a member of a resolver class that serves no field.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class GraphQLIgnoreAttribute : Attribute;
