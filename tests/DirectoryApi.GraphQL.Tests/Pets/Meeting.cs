namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>A meeting that begins when all have come: whoever arrives waits for the others.</summary>
internal sealed class Meeting(int expected)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _arrived;
    private int _waiting;

    /// <summary>Ends when all have arrived. Somebody who waits in vain, because the others are not asked before, fails.</summary>
    public async Task ArriveAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            if (Interlocked.Increment(ref _arrived) == expected)
            {
                _begun.SetResult();
            }

            await _begun.Task.WaitAsync(Patience, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Waits until so many are there.</summary>
    public async Task WaitForAsync(int waiting, CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref _waiting) != waiting)
        {
            await Task.Delay(5, cancellationToken);
        }
    }

    /// <summary>Waits until all have left.</summary>
    public Task WaitForNoneAsync(CancellationToken cancellationToken) => WaitForAsync(0, cancellationToken);
}
