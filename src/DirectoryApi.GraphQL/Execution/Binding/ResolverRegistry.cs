using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>What the host has registered to be bound to a schema.</summary>
internal sealed class ResolverRegistry
{
    public List<(string TypeName, ResolverSource Source)> Sources { get; } = [];

    public List<(string TypeName, Type RuntimeType)> RuntimeTypes { get; } = [];

    /// <summary>The object types whose objects do not change.</summary>
    public HashSet<string> ImmutableTypes { get; } = new(StringComparer.Ordinal);

    public IServiceProviderIsService? IsService { get; set; }

    public Type? StateType { get; set; }
}
