namespace DirectoryApi.Exports.Http;

/// <summary>Ends the reading of a request that cannot be answered.</summary>
internal sealed class RequestProblemException(RequestProblem problem) : Exception(problem.Detail)
{
    /// <summary>What is wrong.</summary>
    public RequestProblem Problem { get; } = problem;
}
