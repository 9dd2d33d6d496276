using DirectoryApi.Serving.Health;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Tests.Serving.Health;

public sealed class StoreProbeTests : IDisposable
{
    private readonly SmallDirectory _small = new();
    private readonly ManualClock _clock = new();

    public void Dispose() => _small.Dispose();

    [Fact]
    public async Task AnAnswer_HoldsForASecond()
    {
        var probe = new StoreProbe(_small.Store, _clock);
        Assert.Null((await probe.AskAsync(served: 1)).Edition);
        await _small.ApplyAsync();

        Assert.Null((await probe.AskAsync(served: 1)).Edition);
        _clock.Advance(StoreProbe.Lifetime);
        Assert.Equal(1, (await probe.AskAsync(served: 1)).Edition);
    }

    [Fact]
    public async Task AnAnswer_OfTheTimeBeforeAnEditionWasServed_DoesNotHoldForIt()
    {
        var probe = new StoreProbe(_small.Store, _clock);
        await _small.ApplyAsync();
        Assert.Equal(1, (await probe.AskAsync(served: 1)).Edition);
        await _small.ApplyAsync();

        Assert.Equal(1, (await probe.AskAsync(served: 1)).Edition);
        Assert.Equal(2, (await probe.AskAsync(served: 2)).Edition);
    }

    [Fact]
    public async Task AStoreThatDoesNotAnswer_IsNotWaitedForLong()
    {
        var endless = new TaskCompletionSource<StoreState>();
        _small.Store.State = endless.Task;
        var probe = new StoreProbe(_small.Store, _clock);

        var answer = probe.AskAsync(served: 1);
        Assert.Same(answer, probe.AskAsync(served: 1));
        await Eventually.HoldsAsync(() => _clock.Waiting.Count > 0);
        _clock.Advance(StoreProbe.Patience);

        Assert.Equal(new StoreAnswer(IsReachable: false, Edition: null, "Slow"), await answer);
    }
}
