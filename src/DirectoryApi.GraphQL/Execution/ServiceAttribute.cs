namespace DirectoryApi.GraphQL.Execution;

/// <summary>Marks a parameter that takes a service of the request, where the container cannot be asked whether it has one.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
