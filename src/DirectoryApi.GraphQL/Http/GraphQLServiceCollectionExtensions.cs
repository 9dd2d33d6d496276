using DirectoryApi.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Adds a GraphQL server to a program's services.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds an <see cref="IRequestExecutor"/>, made when it is first asked for: by <c>MapGraphQL</c>, so before the program serves.</summary>
    /// <param name="services">The program's services.</param>
    /// <returns>The builder to give the schema and the resolvers to.</returns>
    public static RequestExecutorBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var builder = new RequestExecutorBuilder();
        services.AddSingleton(provider => builder.Build(provider));
        return builder;
    }
}
