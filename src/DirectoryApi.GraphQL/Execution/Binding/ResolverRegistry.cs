using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>What the host has registered to be bound to a schema.</summary>
internal sealed class ResolverRegistry
{
    public List<(string TypeName, ResolverSource Source)> Sources { get; } = [];

    public List<(string TypeName, Type RuntimeType)> RuntimeTypes { get; } = [];

    public IServiceProviderIsService? IsService { get; set; }

    public Type? StateType { get; set; }
}
