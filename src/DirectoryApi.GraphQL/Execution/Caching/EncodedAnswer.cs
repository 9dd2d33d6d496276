namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>The answer to a query.</summary>
/// <param name="Utf8Json">The response.</param>
/// <param name="DependsOnTime">Whether a resolver asked what time it is.</param>
internal sealed record EncodedAnswer(byte[] Utf8Json, bool DependsOnTime);
