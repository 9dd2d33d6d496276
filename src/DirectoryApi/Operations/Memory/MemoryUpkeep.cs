namespace DirectoryApi.Operations.Memory;

/// <summary>
/// Gives back what is free of both heaps, again and again while a server runs: what made it is over soon, and nobody tells when.
/// </summary>
internal sealed class MemoryUpkeep : BackgroundService
{
    /// <summary>How long it waits between two times.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _timeProvider;
    private readonly Func<bool>[] _steps;

    /// <summary>The upkeep of this process.</summary>
    public MemoryUpkeep(TimeProvider timeProvider)
        : this(timeProvider, ManagedHeap.TryCollect, NativeHeap.TryTrim)
    {
    }

    /// <summary>An upkeep of other steps.</summary>
    public MemoryUpkeep(TimeProvider timeProvider, params Func<bool>[] steps)
    {
        _timeProvider = timeProvider;
        _steps = steps;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            // A host that is disposed of without being stopped would tell of an exception as of a failure.
            await Task.Delay(Interval, _timeProvider, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            foreach (var step in _steps)
            {
                step();
            }
        }
    }
}
