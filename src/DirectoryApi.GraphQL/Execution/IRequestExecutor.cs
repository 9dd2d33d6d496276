using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Executes requests against a schema. Safe for use by many requests at once.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>Parses, validates and executes; what has been prepared once is taken from a cache.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the execution.</param>
    /// <returns>The response, also for requests that are in error. Dispose it when it has been sent.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValueTask<OperationResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes the response to a request that never became one, in the form of all others.</summary>
    /// <param name="errors">What is wrong with it; at least one error.</param>
    OperationResult Reject(params IReadOnlyList<Error> errors);
}
