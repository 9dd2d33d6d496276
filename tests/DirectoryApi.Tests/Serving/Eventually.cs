namespace DirectoryApi.Tests.Serving;

/// <summary>Waits for what other threads bring about.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until something holds.</summary>
    /// <exception cref="OperationCanceledException">It does not come to hold in a minute.</exception>
    public static Task HoldsAsync(Func<bool> condition) => HoldsAsync(() => Task.FromResult(condition()));

    /// <summary>Waits until something holds.</summary>
    /// <exception cref="OperationCanceledException">It does not come to hold in a minute.</exception>
    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (!await condition())
        {
            await Task.Delay(1, limit.Token);
        }
    }
}
