namespace DirectoryApi.GraphQL.Execution;

/// <summary>Marks the parameter that takes the object whose field is resolved, where its type alone does not tell.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
