using System.Buffers;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Ways to execute a request.</summary>
public static class RequestExecutorExtensions
{
    /// <summary>Executes a request and writes the response where the caller says.</summary>
    /// <param name="executor">The executor.</param>
    /// <param name="request">The request.</param>
    /// <param name="output">Receives the response in UTF-8, such as a <see cref="System.IO.Pipelines.PipeWriter"/>.</param>
    /// <param name="cancellationToken">Ends the execution.</param>
    /// <returns>How the execution ended.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<OperationOutcome> ExecuteAsync(
        this IRequestExecutor executor, OperationRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        ArgumentNullException.ThrowIfNull(output);
        using var result = await executor.ExecuteAsync(request, cancellationToken);
        output.Write(result.Utf8Json.Span);
        return result.Outcome;
    }

    /// <summary>Executes an operation given as text.</summary>
    /// <param name="executor">The executor.</param>
    /// <param name="document">The document.</param>
    /// <param name="variables">A JSON object with the values of the variables; null where there are none.</param>
    /// <param name="operationName">The operation of the document to execute; null where it has only one.</param>
    /// <param name="state">The host's own object for the request; null where it has none.</param>
    /// <param name="cancellationToken">Ends the execution.</param>
    /// <returns>The response. Dispose it when it has been used.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<OperationResult> ExecuteAsync(
        this IRequestExecutor executor,
        string document,
        string? variables = null,
        string? operationName = null,
        object? state = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return executor.ExecuteAsync(OperationRequest.FromText(document, variables, operationName, state), cancellationToken);
    }
}
