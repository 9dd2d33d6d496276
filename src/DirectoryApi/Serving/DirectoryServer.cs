using System.Globalization;
using DirectoryApi.Developers;
using DirectoryApi.Developers.Explorer;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports;
using DirectoryApi.Feeds;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Logs;
using DirectoryApi.Operations.Memory;
using DirectoryApi.Pages;
using DirectoryApi.Pages.Errors;
using DirectoryApi.Serving.Connections;
using DirectoryApi.Serving.Health;
using DirectoryApi.Serving.RateLimiting;
using DirectoryApi.Serving.Requests;
using DirectoryApi.Serving.Security;
using DirectoryApi.Serving.Stopping;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DirectoryApi.Serving;

/// <summary>The web server: GraphQL over the edition that is served.</summary>
public static class DirectoryServer
{
    /// <summary>The path of the GraphQL endpoint.</summary>
    public const string GraphQLPath = "/graphql";

    // What lists of sites to preload ask for at least (RFC 6797 section 6.1.1).
    private static readonly TimeSpan TransportSecurity = TimeSpan.FromDays(365);

    private const string Greeting = $"""
        Directory of public offices of Kazakhstan.

        GraphQL:  {GraphQLPath}  (POST a query, or GET with ?query=)
        Schema:   {GraphQLPath}/schema.graphql
        Pages:    /kk/, /ru/, /en/
        Files:    /export
        Feeds:    /feeds/changes.json, /feeds/changes.atom
        Health:   {HealthEndpoints.LivePath}, {HealthEndpoints.ReadyPath}

        """;

    /// <summary>Makes a server that is not started yet.</summary>
    /// <param name="host">Holds the edition that is served; the caller disposes of it, after the server.</param>
    /// <param name="publisher">Where newer editions come from while the server runs; null to serve the one for good.</param>
    /// <param name="settings">Settings that override those of appsettings.json and the environment.</param>
    /// <param name="timeProvider">Tells what time it is; null for the system's clock.</param>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    /// <exception cref="TrustedDocumentException">A trusted document is not valid.</exception>
    public static WebApplication Create(
        DirectoryHost host, DirectoryPublisher? publisher, Dictionary<string, string?> settings, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, ServerUrls.Read(builder.Configuration));
        var clock = timeProvider ?? TimeProvider.System;
        builder.Services.AddEditions(host, publisher, clock);
        builder.Services.AddDirectoryCompression();
        builder.Services.AddDirectoryPages();
        builder.Services.AddHsts(options => options.MaxAge = TransportSecurity);
        builder.Services.AddDirectoryCors(CrossOriginSettings.Read(builder.Configuration));
        var log = LogSettings.Read(builder.Configuration);
        builder.Logging.AddDirectoryLog(log);
        builder.Services.AddGracefulShutdown(ShutdownSettings.Read(builder.Configuration), clock);
        var proxies = ProxySettings.Read(builder.Configuration);
        var graphQL = GraphQLSettings.Read(builder.Configuration);
        var search = SearchSettings.Read(builder.Configuration);
        var limits = RateLimitSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(graphQL);
        var connections = ConnectionSettings.Read(builder.Configuration);
        builder.Services.Configure<KestrelServerOptions>(options => ConnectionLimits.Apply(options, connections, graphQL));
        builder.Services.PostConfigure<KestrelServerOptions>(OpenFiles.LimitConnections);
        DirectorySchema.Configure(builder.Services.AddGraphQLServer(), graphQL);

        var app = builder.Build();
        app.UseRequestIds(proxies);
        app.UseRequestLog(log.Requests, host, clock);
        app.UseTrustedProxies(proxies, builder.Configuration["AllowedHosts"]);
        app.UseHsts();
        app.UseNoSniffing();
        app.UseDirectoryCors();
        var limiter = app.UseRateLimits(limits);
        app.UseWhen(http => !PackedContentSender.IsEnoughFor(http), rest => rest.UseResponseCompression());
        app.MapGraphQL(GraphQLPath, options =>
        {
            options.MaxRequestBytes = graphQL.MaxRequestBytes;
            options.CreateRequestState = context => new DirectoryRequest(host.DirectoryOf(context), AcceptLanguages.Of(context.Request))
            {
                ExplainsSearch = search.Explain,
            };
            options.GetVersionKey = context => VersionKey(host.DirectoryOf(context), AcceptLanguages.Of(context.Request), search);
            options.OnExecuted = limiter is null ? null : limiter.ChargeOperation;
        }).Weighs(RequestKind.Operation).WithExplorer(host);
        app.MapSchemaText();
        app.MapDirectoryHealth();
        app.MapDirectoryExports(host);
        app.MapDirectoryFeeds(host);
        app.MapGet("/", (HttpRequest request) => ErrorPages.Wants(request)
            ? PageEndpoints.RedirectToHome(request)
            : Results.Text(Greeting, "text/plain; charset=utf-8"));
        app.MapDirectoryPages(host);
        return app;
    }

    private static void AddEditions(this IServiceCollection services, DirectoryHost host, DirectoryPublisher? publisher, TimeProvider timeProvider)
    {
        // Not made by the container, and so not disposed of by it.
        services.AddSingleton(host);
        services.AddSingleton(timeProvider);
        services.AddMetrics();
        services.AddSingleton<ServingMetrics>();
        services.AddDirectoryHealth();
        services.AddHostedService<MemoryUpkeep>();
        if (publisher is not null)
        {
            services.AddSingleton(publisher);
            services.AddSingleton(new StoreProbe(publisher.Store, timeProvider));
            services.AddHostedService<EditionFollower>();
        }
    }

    /// <summary>What an answer depends on beside the query: the edition, the program that tells it, the client's languages, and what is told of searches.</summary>
    private static string VersionKey(PublishedDirectory directory, IReadOnlyList<Language> languages, SearchSettings search) => string.Create(
        CultureInfo.InvariantCulture,
        $"{directory.Snapshot.Edition}.{directory.Snapshot.PublishedAt.ToUnixTimeMilliseconds()}.{ProgramVersion.Current}.{AcceptLanguages.VariationOf(languages)}.{search.Explain}");
}
