using DirectoryApi.Operations.Memory;
using DirectoryApi.Tests.Serving;

namespace DirectoryApi.Tests.Operations.Memory;

public class MemoryUpkeepTests
{
    [Fact]
    public async Task ExecuteAsync_TakesEveryStepAfterEachInterval_UntilItIsStopped()
    {
        var clock = new ManualClock();
        using var done = new SemaphoreSlim(0);
        int first = 0, times = 0;
        using var upkeep = new MemoryUpkeep(
            clock,
            () => ++first % 2 == 0,
            () =>
            {
                times++;
                done.Release();
                return true;
            });
        await upkeep.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, times);

        for (var expected = 1; expected <= 3; expected++)
        {
            await AdvanceAsync(clock);
            Assert.True(await done.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
            Assert.Equal((expected, expected), (first, times));
        }

        await upkeep.StopAsync(TestContext.Current.CancellationToken);
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

        clock.Advance(MemoryUpkeep.Interval);
    }
}
