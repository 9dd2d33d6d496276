namespace DirectoryApi.GraphQL.Execution;

/// <summary>Signals asynchronous resolvers that the time of their operation is over.</summary>
internal sealed class OperationTimer : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _timeout;
    private readonly CancellationTokenSource? _linked;

    public OperationTimer(OperationContext context, TimeSpan? limit, TimeProvider timeProvider)
    {
        _caller = context.CancellationToken;
        if (limit is { } time)
        {
            _timeout = new CancellationTokenSource(time, timeProvider);
            _linked = CancellationTokenSource.CreateLinkedTokenSource(_caller, _timeout.Token);
            context.UseToken(_linked.Token);
        }
    }

    /// <summary>Whether an exception was thrown because time is over, and not because the caller has left.</summary>
    public bool IsOver(Exception exception)
        => exception is OperationCanceledException && _timeout is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        _linked?.Dispose();
        _timeout?.Dispose();
    }
}
