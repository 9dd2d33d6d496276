namespace DirectoryApi.Serving;

/// <summary>A published edition that closes itself once nobody holds it any more. Whoever makes it holds it.</summary>
internal sealed class HeldDirectory(PublishedDirectory directory)
{
    private int _holds = 1;

    /// <summary>The edition.</summary>
    public PublishedDirectory Directory { get; } = directory;

    /// <summary>Holds it once more; false where it is closed already.</summary>
    public bool TryHold()
    {
        var holds = Volatile.Read(ref _holds);
        while (holds > 0)
        {
            var seen = Interlocked.CompareExchange(ref _holds, holds + 1, holds);
            if (seen == holds)
            {
                return true;
            }

            holds = seen;
        }

        return false;
    }

    /// <summary>Lets go of it, and closes it if nobody else holds it.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holds) == 0)
        {
            Directory.Dispose();
        }
    }
}
