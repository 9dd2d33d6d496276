namespace DirectoryApi.GraphQL.Http;

/// <summary>What is wrong with an HTTP request.</summary>
/// <param name="Failure">The kind of failure, which decides the status.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record HttpRequestProblem(HttpRequestFailure Failure, string Message);
