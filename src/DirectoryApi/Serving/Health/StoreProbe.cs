using DirectoryApi.Store.Editions;

namespace DirectoryApi.Serving.Health;

/// <summary>Asks the store whether it is there, however often it is asked itself: at most once a second for each edition that is served, and once at a time.</summary>
internal sealed class StoreProbe(IDirectoryStore store, TimeProvider timeProvider)
{
    /// <summary>How long an answer holds.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    /// <summary>How long the store may take to answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _turn = new();
    private Task<StoreAnswer>? _answer;
    private long _answeredAt;
    private int _served;

    /// <summary>The store's answer, not older than <see cref="Lifetime"/>, nor than the edition that is served.</summary>
    /// <param name="served">The number of that edition: what was answered before it took another's place says nothing of it.</param>
    public Task<StoreAnswer> AskAsync(int served)
    {
        lock (_turn)
        {
            if (_answer is null || _served != served || (_answer.IsCompleted && timeProvider.GetElapsedTime(_answeredAt) >= Lifetime))
            {
                _served = served;
                _answer = AskStoreAsync();
            }

            return _answer;
        }
    }

    private async Task<StoreAnswer> AskStoreAsync()
    {
        // What is wrong is told in a word: a message may hold names of hosts and files, and anybody may ask for the server's health.
        using var limit = new CancellationTokenSource(Patience, timeProvider);
        try
        {
            var state = await store.ReadStateAsync(limit.Token).WaitAsync(Patience, timeProvider);
            return new StoreAnswer(IsReachable: true, state.Edition, Problem: null) { PublishedAt = state.PublishedAt };
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            return new StoreAnswer(IsReachable: false, Edition: null, "Slow");
        }
        catch (StoreException exception)
        {
            return new StoreAnswer(IsReachable: false, Edition: null, exception.Kind.ToString());
        }
        catch (Exception)
        {
            // Whatever is wrong with the store, requests are answered without it. Who follows it logs the error in full.
            return new StoreAnswer(IsReachable: false, Edition: null, "Unforeseen");
        }
        finally
        {
            _answeredAt = timeProvider.GetTimestamp();
        }
    }
}
