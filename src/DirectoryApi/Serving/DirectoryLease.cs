namespace DirectoryApi.Serving;

/// <summary>The right to use an edition until it is given back, whatever is published meanwhile.</summary>
public sealed class DirectoryLease : IDisposable
{
    private HeldDirectory? _held;

    internal DirectoryLease(HeldDirectory held) => _held = held;

    /// <summary>The edition.</summary>
    /// <exception cref="ObjectDisposedException">It was given back.</exception>
    public PublishedDirectory Directory => (_held ?? throw new ObjectDisposedException(nameof(DirectoryLease))).Directory;

    /// <summary>Gives it back. The lease forgets the edition, so that whatever keeps the lease does not keep the edition in memory.</summary>
    public void Dispose() => Interlocked.Exchange(ref _held, null)?.Release();
}
