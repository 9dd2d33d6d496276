using DirectoryApi.Developers.Examples;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Operations;
using DirectoryApi.Serving.Scalars;

namespace DirectoryApi.Serving;

/// <summary>The program's GraphQL schema, bound to its resolvers.</summary>
public static class DirectorySchema
{
    /// <summary>The text of <c>schema.graphql</c>, which is the contract.</summary>
    public static string Sdl { get; } = ReadSdl();

    /// <summary>Gives a builder the schema and its resolvers. Building stops with a message that names every field without a fitting resolver.</summary>
    public static RequestExecutorBuilder Configure(RequestExecutorBuilder builder, GraphQLSettings settings)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.TrustedDocumentFolder.Length > 0)
        {
            builder.AddTrustedDocumentsOf(settings.TrustedDocumentFolder);
        }

        foreach (var example in ExampleOperations.All)
        {
            // An operator's limits may be lower than an example needs; the server starts all the same.
            builder.AddTrustedDocument(example.Document, example.Slug, isOptional: true);
        }

        return builder
            .ModifyOptions(settings.Apply)
            .AddDocumentFromString(Sdl, "schema.graphql")
            .AddScalar(new DateScalar())
            .AddScalar(new DateTimeScalar())
            .AddScalar(new LocalTimeScalar())
            .AddScalar(new UrlScalar())
            .AddRequestState<DirectoryRequest>()
            .AddResolversOf(typeof(DirectorySchema).Assembly);
    }

    private static string ReadSdl()
    {
        using var stream = typeof(DirectorySchema).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
