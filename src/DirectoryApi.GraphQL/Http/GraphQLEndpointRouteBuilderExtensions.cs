using DirectoryApi.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Maps a GraphQL endpoint.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL over HTTP at a path, for every method (those that do not fit get 405).</summary>
    /// <param name="endpoints">The program's routes.</param>
    /// <param name="pattern">The path.</param>
    /// <param name="configure">Sets what should differ from the defaults.</param>
    /// <exception cref="TypeSystem.SchemaException">The SDL is no valid schema.</exception>
    /// <exception cref="SchemaBindingException">The resolvers do not fit the schema.</exception>
    /// <exception cref="ArgumentException">An option is out of bounds.</exception>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern = "/graphql", Action<GraphQLHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = new GraphQLHttpOptions();
        configure?.Invoke(options);
        options.Validate();
        var executor = endpoints.ServiceProvider.GetRequiredService<IRequestExecutor>();
        var logger = endpoints.ServiceProvider.GetRequiredService<ILogger<GraphQLHttpHandler>>();
        return endpoints.Map(pattern, new GraphQLHttpHandler(executor, options, logger).HandleAsync)
            .WithDisplayName("GraphQL")
            .WithMetadata(PacksContentMetadata.Instance);
    }
}
