using DirectoryApi.GraphQL.Execution.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>What <see cref="Resolver{T}"/> delegates take their parameters from.</summary>
internal static class ResolverInputs
{
    /// <summary>The values of the field's arguments, by their positions in its definition.</summary>
    public static object?[] Arguments(FieldSelection selection, OperationContext context) => selection.Arguments.Get(context);

    /// <summary>What cancels the operation.</summary>
    public static CancellationToken CancellationToken(OperationContext context) => context.CancellationToken;

    /// <summary>The operation and the field, as a resolver may see them.</summary>
    public static IResolverContext ResolverContext(OperationContext context, FieldSelection selection) => new ResolverContext(context, selection);

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">There is none of this type.</exception>
    public static T Service<T>(OperationContext context)
        where T : notnull => context.Request.Services.GetRequiredService<T>();

    /// <summary>The services of the request.</summary>
    public static IServiceProvider Services(OperationContext context) => context.Request.Services;

    /// <summary>The host's own object for the request.</summary>
    public static object? State(OperationContext context) => context.Request.State;
}
