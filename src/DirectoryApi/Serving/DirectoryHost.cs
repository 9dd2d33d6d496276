using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Serving;

/// <summary>
/// Holds the edition that is served. Another one takes its place in one write, between requests and within none: a request keeps
/// the edition it began with, and an edition is closed when the last request that uses it has been answered.
/// </summary>
public sealed class DirectoryHost : IDisposable
{
    private HeldDirectory? _current;
    private int _disposed;

    /// <summary>Has no edition until <see cref="Swap"/> gives it one, so that a server can be made while the first edition is.</summary>
    public DirectoryHost()
    {
    }

    /// <summary>Serves an edition, and closes it in the end.</summary>
    public DirectoryHost(PublishedDirectory first) => Swap(first);

    /// <summary>The edition that requests get now. A snapshot never closes, so that it may be looked at without a lease.</summary>
    /// <exception cref="InvalidOperationException">There is none yet.</exception>
    public DirectorySnapshot Snapshot => Current.Directory.Snapshot;

    private HeldDirectory Current => Volatile.Read(ref _current) ?? throw new InvalidOperationException("No edition is served yet.");

    /// <summary>Serves another edition from now on.</summary>
    /// <param name="next">The edition, which is closed in the end.</param>
    public void Swap(PublishedDirectory next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Interlocked.Exchange(ref _current, new HeldDirectory(next))?.Release();
    }

    /// <summary>The right to use the edition that is served now.</summary>
    /// <exception cref="InvalidOperationException">There is none yet.</exception>
    /// <exception cref="ObjectDisposedException">The host was disposed of.</exception>
    public DirectoryLease Acquire()
    {
        while (true)
        {
            var held = Current;
            if (held.TryHold())
            {
                return new DirectoryLease(held);
            }

            // Closed since it was read: another one has taken its place, unless this is the end.
            ObjectDisposedException.ThrowIf(ReferenceEquals(held, Volatile.Read(ref _current)), this);
        }
    }

    /// <summary>The edition that a request is answered from: the same however often it is asked for, until the request has been answered.</summary>
    public PublishedDirectory DirectoryOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<DirectoryLease>() is not { } lease)
        {
            lease = Acquire();
            context.Features.Set(lease);
            context.Response.RegisterForDispose(lease);
        }

        return lease.Directory;
    }

    /// <summary>Closes the edition as soon as no request uses it.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Volatile.Read(ref _current)?.Release();
        }
    }
}
