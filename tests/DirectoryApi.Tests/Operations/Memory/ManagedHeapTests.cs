using DirectoryApi.Operations.Memory;

namespace DirectoryApi.Tests.Operations.Memory;

[Collection(nameof(ProcessWide))]
public sealed class ManagedHeapTests
{
    private const long MiB = 1024 * 1024;

    // The collector itself, or a host that another test left running, may look through all generations in between: then there is nothing
    // to begin, and it grows anew.
    private const int Attempts = 10;

    [Theory]
    [InlineData(8, 0, true)]
    [InlineData(7, 0, false)]
    [InlineData(68, 60, true)]
    [InlineData(67, 60, false)]
    [InlineData(60, 68, false)]
    [InlineData(900, 800, true)]
    [InlineData(899, 800, false)]
    public void HasGrown_ByEightMebibytesAndByAnEighth(long inUse, long inUseThen, bool expected) =>
        Assert.Equal(expected, ManagedHeap.HasGrown(inUse * MiB, inUseThen * MiB));

    [Fact]
    public void TryCollect_AfterMuchGrewOld_CollectsOnce()
    {
        GC.Collect();
        Assert.False(ManagedHeap.TryCollect());

        Assert.Contains(Enumerable.Range(0, Attempts), _ => CollectsAfterMuchGrewOld());

        GC.Collect();
        Assert.False(ManagedHeap.TryCollect());
    }

    [Fact]
    public void TryCollect_WhileCollectionsArePutOff_DoesNothing()
    {
        GC.Collect();
        using var foreground = new ForegroundCollections(imageLength: 0);
        var kept = Grow();

        Assert.False(ManagedHeap.TryCollect());
        GC.KeepAlive(kept);
    }

    private static bool CollectsAfterMuchGrewOld()
    {
        GC.Collect();
        var kept = Grow();
        var before = GC.CollectionCount(GC.MaxGeneration);
        var isBegun = ManagedHeap.TryCollect();
        GC.KeepAlive(kept);
        return isBegun && SpinWait.SpinUntil(() => GC.CollectionCount(GC.MaxGeneration) > before, TimeSpan.FromMinutes(1));
    }

    /// <summary>Much that is in use, so large a part of it that other tests do not matter, and that the collector has seen.</summary>
    private static byte[][] Grow()
    {
        var size = Math.Max(64 * MiB, GC.GetTotalMemory(forceFullCollection: false));
        byte[][] kept = [.. Enumerable.Range(0, (int)(size / 1024)).Select(_ => new byte[1024])];
        GC.Collect(generation: 1);
        return kept;
    }
}
