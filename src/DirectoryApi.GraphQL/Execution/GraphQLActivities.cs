using System.Diagnostics;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>The execution of operations, for traces. Nothing of them tells a document or its variables.</summary>
public static class GraphQLActivities
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "DirectoryApi.GraphQL";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>An operation; null where nobody listens.</summary>
    internal static Activity? Start() => Source.StartActivity("graphql.execute");
}
