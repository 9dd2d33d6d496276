using DirectoryApi.GraphQL.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DirectoryApi.Serving;

/// <summary>The web server: GraphQL over a published edition.</summary>
public static class DirectoryServer
{
    /// <summary>The path of the GraphQL endpoint.</summary>
    public const string GraphQLPath = "/graphql";

    /// <summary>Makes a server that is not started yet.</summary>
    /// <param name="directory">The edition to serve.</param>
    /// <param name="settings">Settings that override those of appsettings.json and the environment.</param>
    public static WebApplication Create(PublishedDirectory directory, Dictionary<string, string?> settings)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        DirectorySchema.Configure(builder.Services.AddGraphQLServer());

        var app = builder.Build();
        app.MapGraphQL(GraphQLPath, options =>
            options.CreateRequestState = context => new DirectoryRequest(directory, AcceptLanguages.Of(context.Request)));
        app.MapGet($"{GraphQLPath}/schema.graphql", () => Results.Text(DirectorySchema.Sdl, "text/plain; charset=utf-8"));
        app.MapGet("/", () => Results.Text(Greeting, "text/plain; charset=utf-8"));
        return app;
    }

    private const string Greeting = $"""
        Directory of public offices of Kazakhstan.

        GraphQL:  {GraphQLPath}  (POST a query, or GET with ?query=)
        Schema:   {GraphQLPath}/schema.graphql

        """;
}
