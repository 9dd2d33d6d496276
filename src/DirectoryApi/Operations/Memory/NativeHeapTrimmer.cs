namespace DirectoryApi.Operations.Memory;

/// <summary>Gives back what is free of the native heap, again and again while a server runs: what made it is over soon, and nobody tells when.</summary>
internal sealed class NativeHeapTrimmer : BackgroundService
{
    /// <summary>How long it waits between two times.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _timeProvider;
    private readonly Func<bool> _trim;

    /// <summary>A trimmer of this process.</summary>
    public NativeHeapTrimmer(TimeProvider timeProvider)
        : this(timeProvider, NativeHeap.TryTrim)
    {
    }

    /// <summary>A trimmer that calls <paramref name="trim"/> in place of the C library.</summary>
    public NativeHeapTrimmer(TimeProvider timeProvider, Func<bool> trim)
    {
        _timeProvider = timeProvider;
        _trim = trim;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Interval, _timeProvider, stoppingToken);
            _trim();
        }
    }
}
