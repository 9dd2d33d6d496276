namespace DirectoryApi.Serving.RateLimiting;

/// <summary>Lets so many in at once, and sends the others away: what waits takes memory, and its client has given up by the time it is answered.</summary>
/// <param name="places">How many.</param>
internal sealed class ConcurrencyGate(int places)
{
    private int _taken;

    /// <summary>How many are in.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>Takes a place; false where there is none. Whoever got one leaves it in the end.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _taken) <= places)
        {
            return true;
        }

        Interlocked.Decrement(ref _taken);
        return false;
    }

    /// <summary>Leaves the place.</summary>
    public void Leave() => Interlocked.Decrement(ref _taken);
}
