using DirectoryApi.Operations.Memory;
using DirectoryApi.Tests.Serving;

namespace DirectoryApi.Tests.Operations.Memory;

public class NativeHeapTrimmerTests
{
    [Fact]
    public async Task ExecuteAsync_TrimsAfterEachInterval_UntilItIsStopped()
    {
        var clock = new ManualClock();
        using var trimmed = new SemaphoreSlim(0);
        var times = 0;
        using var trimmer = new NativeHeapTrimmer(clock, () =>
        {
            times++;
            trimmed.Release();
            return true;
        });
        await trimmer.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, times);

        for (var expected = 1; expected <= 3; expected++)
        {
            await AdvanceAsync(clock);
            Assert.True(await trimmed.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
            Assert.Equal(expected, times);
        }

        await trimmer.StopAsync(TestContext.Current.CancellationToken);
        Assert.Empty(clock.Waiting);
        Assert.Equal(3, times);
    }

    /// <summary>Lets the interval go by, once it has begun.</summary>
    private static async Task AdvanceAsync(ManualClock clock)
    {
        while (clock.Waiting.Count == 0)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        clock.Advance(NativeHeapTrimmer.Interval);
    }
}
