using DirectoryApi.Serving.RateLimiting;

namespace DirectoryApi.Tests.Serving.RateLimiting;

public class ClientBudgetsTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly ManualClock _clock = new();
    private readonly ClientBudgets _budgets;

    // A unit comes back each second.
    public ClientBudgetsTests() => _budgets = new ClientBudgets(10, Window, _clock, capacity: 64);

    [Fact]
    public void Take_UpToTheQuota_LeavesTheRest_AndThenNothing()
    {
        Assert.Equal([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], Enumerable.Range(0, 10).Select(_ => _budgets.Take(1, 1).Remaining));

        Assert.Equal(new Budget(false, 0, Window, TimeSpan.FromSeconds(1)), _budgets.Take(1, 1));
        Assert.True(_budgets.Take(2, 1).IsEnough);
    }

    [Fact]
    public void Take_AfterATime_HasWhatCameBack()
    {
        _budgets.Take(1, 10);
        _clock.Advance(TimeSpan.FromSeconds(3.5));

        Assert.Equal(new Budget(true, 2, TimeSpan.FromSeconds(7.5), TimeSpan.Zero), _budgets.Take(1, 1));
        Assert.Equal(TimeSpan.FromSeconds(2.5), _budgets.Take(1, 5).Retry);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(9, _budgets.Take(1, 1).Remaining);
    }

    [Fact]
    public void Take_ThatIsRefused_TakesNothing()
    {
        _budgets.Take(1, 8);

        Assert.False(_budgets.Take(1, 5).IsEnough);
        Assert.Equal(0, _budgets.Take(1, 2).Remaining);
    }

    [Fact]
    public void Take_OfMoreThanTheQuota_TakesAllOfIt() => Assert.Equal(new Budget(true, 0, Window, TimeSpan.Zero), _budgets.Take(1, 1_000));

    [Fact]
    public void Charge_BeyondTheQuota_IsOwed_ForTwoWindowsAtMost()
    {
        Assert.Equal(new Budget(true, 0, TimeSpan.FromSeconds(15), TimeSpan.Zero), _budgets.Charge(1, 15));
        Assert.Equal(TimeSpan.FromSeconds(6), _budgets.Take(1, 1).Retry);
        Assert.Equal(2 * Window, _budgets.Charge(1, double.MaxValue).Full);
    }

    /// <summary>Clients of a full table that has room for 64: whoever is refused is not forgotten for those who ask once.</summary>
    [Fact]
    public void Take_ByAMillionOthers_TakesNoMemory_AndForgetsNobodyWhoIsRefused()
    {
        _budgets.Take(7, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var admitted = 0;
        for (var client = 1_000UL; client < 1_001_000; client++)
        {
            admitted += _budgets.Take(client, 1).IsEnough ? 1 : 0;
        }

        // The smallest object has 24 bytes. A collection that other tests cause counts as allocated what is left of this thread's room, 8 KiB at most.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal(1_000_000, admitted);
        Assert.False(_budgets.Take(7, 1).IsEnough);
    }

    [Fact]
    public async Task Take_AtOnce_GivesTheQuotaAndNoMore()
    {
        var budgets = new ClientBudgets(1_000, Window, _clock);
        var admitted = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var count = 0; count < 500; count++)
            {
                if (budgets.Take(1, 1).IsEnough)
                {
                    Interlocked.Increment(ref admitted);
                }
            }
        })));

        Assert.Equal(1_000, admitted);
    }
}
