using System.Diagnostics.Metrics;
using DirectoryApi.Serving;
using DirectoryApi.Store.Editions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.Tests.Serving;

public sealed class EditionFollowerTests : IAsyncLifetime
{
    private static readonly StoreException Down = new(StoreErrorKind.Unreachable, "The server of the store is down. Start it.");

    private readonly SmallDirectory _small = new();
    private readonly ManualClock _clock = new();
    private readonly RecordedLog<EditionFollower> _log = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly Dictionary<string, long> _counted = [];
    private readonly MeterListener _listener = new();
    private DirectoryHost _host = null!;
    private ServingMetrics _metrics = null!;
    private EditionFollower _follower = null!;

    public async ValueTask InitializeAsync()
    {
        await _small.ApplyAsync();
        _host = new DirectoryHost(await _small.LoadAsync());
        var meters = _services.GetRequiredService<IMeterFactory>();
        _metrics = new ServingMetrics(meters, _host, _clock);
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Count(instrument.Name, value));
        _listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => Count(instrument.Name, value));
        _listener.Start();
        _follower = new EditionFollower(_small.Publisher, _host, _metrics, _clock, _log);
        await _follower.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.HoldsAsync(() => _small.Store.Watches == 1);
    }

    public async ValueTask DisposeAsync()
    {
        await _follower.StopAsync(CancellationToken.None);
        Assert.True(_follower.ExecuteTask!.IsCanceled, "It ended before it was told to.");
        _follower.Dispose();
        _listener.Dispose();
        _metrics.Dispose();
        _services.Dispose();
        _host.Dispose();
        _small.Dispose();
    }

    [Fact]
    public async Task ANewEdition_TakesThePlaceOfTheOldOne()
    {
        await ServesAsync(await PublishAsync());

        Assert.Equal(["Edition 2 took the place of edition 1: 5 offices, loaded in 0 ms."], _log.Messages(LogLevel.Information));
        Assert.Equal(1, Counted("directory.swaps"));
        _listener.RecordObservableInstruments();
        Assert.Equal(2, Counted("directory.edition"));
    }

    [Fact]
    public async Task TheEditionThatIsServed_IsNotLoadedAgain()
    {
        _small.Store.Announce(1);
        await ServesAsync(await PublishAsync());

        Assert.Equal(2, _small.Store.Loads);
    }

    [Fact]
    public async Task EditionsThatComeInQuickSuccession_EndWithTheLast()
    {
        for (var edition = 2; edition <= 10; edition++)
        {
            await PublishAsync();
        }

        await ServesAsync(10);
        Assert.Empty(_log.Messages(LogLevel.Error));
    }

    [Fact]
    public async Task AnEditionThatCannotBeLoaded_IsToldOnce_AndTriedAgainWithGrowingPauses()
    {
        _small.Store.Failure = Down;
        await PublishAsync();

        foreach (var seconds in (int[])[1, 2, 4, 8, 16, 32, 60, 60])
        {
            await WaitsForAsync(TimeSpan.FromSeconds(seconds));
            Assert.Equal(1, _host.Snapshot.Edition);
            _clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        await WaitsForAsync(TimeSpan.FromSeconds(60));
        _small.Store.Failure = null;
        _clock.Advance(TimeSpan.FromSeconds(60));
        await ServesAsync(2);
        var message = Assert.Single(_log.Messages(LogLevel.Error));
        Assert.Equal(
            "Edition 2 cannot be loaded: The server of the store is down. Start it. Edition 1 goes on being served, and loading is tried again, with pauses up to 00:01:00, until it succeeds.",
            message);
        Assert.Null(_log.Entries.First().Exception);
        Assert.Equal(9, Counted("directory.load.failures"));
    }

    [Fact]
    public async Task AnErrorThatNobodyForesaw_IsLoggedInFull_AndTriedAgain()
    {
        _small.Store.Failure = new InvalidOperationException("A bug.");
        await PublishAsync();
        await WaitsForAsync(TimeSpan.FromSeconds(1));

        Assert.Same(_small.Store.Failure, Assert.Single(_log.Entries).Exception);
        _small.Store.Failure = null;
        _clock.Advance(TimeSpan.FromSeconds(1));
        await ServesAsync(2);
    }

    [Fact]
    public async Task ANewerEdition_EndsThePauseAfterAFailure()
    {
        _small.Store.Failure = Down;
        await PublishAsync();
        await WaitsForAsync(TimeSpan.FromSeconds(1));
        _small.Store.Failure = null;

        await ServesAsync(await PublishAsync());
    }

    [Fact]
    public async Task AWatchThatBreaksOff_IsBegunAgain()
    {
        for (var time = 1; time <= 3; time++)
        {
            _small.Store.BreakOff(Down);
            var pause = TimeSpan.FromSeconds(Math.Pow(2, time - 1));
            await WaitsForAsync(pause);
            _clock.Advance(pause);
            await Eventually.HoldsAsync(() => _small.Store.Watches == time + 1);
        }

        await ServesAsync(await PublishAsync());

        Assert.Equal(
            ["Nothing is heard of new editions: The server of the store is down. Start it. Edition 1 goes on being served, and the store is asked again, with pauses up to 00:01:00, until it answers."],
            _log.Messages(LogLevel.Error));
    }

    [Fact]
    public async Task AStoreThatWasEmptied_IsTold_AndItsLastEditionServed()
    {
        _small.DeleteStore();
        _small.Store.Announce(null);
        await Eventually.HoldsAsync(() => _log.Entries.Count > 0);

        Assert.StartsWith("The store has no edition any more", Assert.Single(_log.Messages(LogLevel.Warning)), StringComparison.Ordinal);
        Assert.Equal(1, _host.Snapshot.Edition);
    }

    [Fact]
    public async Task AnotherEditionOfTheSameNumber_IsLoaded()
    {
        var before = _host.Snapshot.PublishedAt;
        _small.DeleteStore();
        _small.Clock.Advance(TimeSpan.FromDays(1));
        await PublishAsync();

        await Eventually.HoldsAsync(() => _host.Snapshot.PublishedAt > before);
        Assert.Equal(1, _host.Snapshot.Edition);
    }

    private async Task<int> PublishAsync()
    {
        var edition = await _small.ApplyAsync();
        _small.Store.Announce(edition);
        return edition;
    }

    private async Task ServesAsync(int edition)
    {
        await Eventually.HoldsAsync(() => _host.Snapshot.Edition == edition);
        await Eventually.HoldsAsync(() => _log.Messages(LogLevel.Information).Any(message => message.StartsWith($"Edition {edition} ", StringComparison.Ordinal)));
        using var lease = _host.Acquire();
        Assert.Equal(SmallDirectory.NameIn(edition), lease.Directory.Snapshot.OfficeByKey(SmallDirectory.OfficeKey)!.Office.Names[0].Text);
    }

    private Task WaitsForAsync(TimeSpan pause) => Eventually.HoldsAsync(() => _clock.Waiting.SequenceEqual([pause]));

    private void Count(string instrument, long value)
    {
        lock (_counted)
        {
            _counted[instrument] = instrument.StartsWith("directory.edition", StringComparison.Ordinal) ? value : _counted.GetValueOrDefault(instrument) + value;
        }
    }

    private long Counted(string instrument)
    {
        lock (_counted)
        {
            return _counted.GetValueOrDefault(instrument);
        }
    }
}
