namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>A meeting that begins when all have come: whoever arrives waits for the others.</summary>
internal sealed class Meeting(int expected)
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _arrived;

    /// <summary>Ends when all have arrived. Somebody who waits in vain, because the others are not asked before, fails.</summary>
    public Task ArriveAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _arrived) == expected)
        {
            _begun.SetResult();
        }

        return _begun.Task.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);
    }
}
