using System.Globalization;
using System.Threading.Channels;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Serving;

/// <summary>
/// Follows the store: loads each new edition beside the one that is served and puts it in its place. Whatever goes wrong, the
/// edition that is served goes on being served, and the newest one is tried again until it loads.
/// </summary>
internal sealed class EditionFollower : BackgroundService
{
    private readonly DirectoryPublisher _publisher;
    private readonly DirectoryHost _host;
    private readonly ServingMetrics _metrics;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger<EditionFollower> _logger;

    // Only the newest edition matters: one that is announced while another loads takes the place of those announced before it.
    private readonly Channel<int?> _announced =
        Channel.CreateBounded<int?>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private int? _failed;

    public EditionFollower(
        DirectoryPublisher publisher, DirectoryHost host, ServingMetrics metrics, TimeProvider timeProvider, ILogger<EditionFollower> logger)
    {
        _publisher = publisher;
        _host = host;
        _metrics = metrics;
        _timeProvider = timeProvider;
        _logger = logger;
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WatchAsync(stoppingToken), LoadAsync(stoppingToken));

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        var pause = new GrowingPause();
        var told = false;
        while (true)
        {
            try
            {
                await foreach (var edition in _publisher.Store.WatchAsync(stoppingToken))
                {
                    pause.Reset();
                    told = false;
                    _announced.Writer.TryWrite(edition);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (!told)
                {
                    told = true;
                    ServingLog.WatchFailed(_logger, Unforeseen(exception), exception.Message, _host.Snapshot.Edition, GrowingPause.Longest);
                }
            }

            await Task.Delay(pause.Next(), _timeProvider, stoppingToken);
        }
    }

    private async Task LoadAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var edition = await _announced.Reader.ReadAsync(stoppingToken);
            var pause = new GrowingPause();
            while (!await TryLoadAsync(edition, stoppingToken))
            {
                if (await NextWithinAsync(pause.Next(), stoppingToken) && _announced.Reader.TryRead(out var newer))
                {
                    edition = newer;
                    pause.Reset();
                }
            }
        }
    }

    /// <summary>Waits until another edition is announced, for at most a pause; false where none was.</summary>
    private async Task<bool> NextWithinAsync(TimeSpan pause, CancellationToken stoppingToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var announced = _announced.Reader.WaitToReadAsync(waiting.Token).AsTask();
        var first = await Task.WhenAny(announced, Task.Delay(pause, _timeProvider, waiting.Token));
        await waiting.CancelAsync();
        stoppingToken.ThrowIfCancellationRequested();
        return first == announced;
    }

    /// <summary>Serves the store's current edition; false where that has to be tried again.</summary>
    private async Task<bool> TryLoadAsync(int? announced, CancellationToken stoppingToken)
    {
        var served = _host.Snapshot;
        try
        {
            // A number alone does not tell editions apart: a store that was put back from a copy uses it again.
            var state = await _publisher.Store.ReadStateAsync(stoppingToken);
            if (state.Edition == served.Edition && state.PublishedAt == served.PublishedAt)
            {
                return true;
            }

            var started = _timeProvider.GetTimestamp();
            using var workers = new SpareWorkers();
            if (state.Edition is null || await _publisher.LoadAsync(stoppingToken) is not { } next)
            {
                ServingLog.StoreEmptied(_logger, served.Edition);
                return true;
            }

            var (edition, offices) = (next.Snapshot.Edition, next.Snapshot.Offices.Count);
            _host.Swap(next);
            var took = _timeProvider.GetElapsedTime(started);
            _metrics.Swapped(took);
            ServingLog.Swapped(_logger, edition, served.Edition, offices, (long)took.TotalMilliseconds);
            _failed = null;
            return true;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            _metrics.LoadFailed();
            if (_failed != (announced ?? 0))
            {
                _failed = announced ?? 0;
                var what = announced is { } number ? string.Create(CultureInfo.InvariantCulture, $"Edition {number}") : "The store's state";
                ServingLog.LoadFailed(_logger, Unforeseen(exception), what, exception.Message, served.Edition, GrowingPause.Longest);
            }

            return false;
        }
    }

    /// <summary>The error in full where nobody foresaw it; those of the store say all there is to say in their message.</summary>
    private static Exception? Unforeseen(Exception exception) => exception is StoreException ? null : exception;
}
