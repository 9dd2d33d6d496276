namespace DirectoryApi.Serving;

/// <summary>Pauses between tries, each twice as long as the one before, up to a limit.</summary>
internal sealed class GrowingPause
{
    /// <summary>The longest pause.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private TimeSpan _next = Shortest;

    /// <summary>The pause to make now.</summary>
    public TimeSpan Next()
    {
        var pause = _next;
        _next = pause * 2 < Longest ? pause * 2 : Longest;
        return pause;
    }

    /// <summary>Begins with the shortest again.</summary>
    public void Reset() => _next = Shortest;
}
