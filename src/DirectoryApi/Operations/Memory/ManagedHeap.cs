using System.Runtime;

namespace DirectoryApi.Operations.Memory;

/// <summary>
/// The heap of the garbage collector. Answers that are kept grow old in it, and when opening hours begin or end, all that tell of an instant
/// are made anew: the old ones lie in its oldest generation, which it may not look through for an hour, and the heap grows by as much.
/// </summary>
internal static class ManagedHeap
{
    /// <summary>Less than this is not worth the work.</summary>
    private const long SmallestGrowth = 8 * 1024 * 1024;

    // Of what was in use after the last full collection: a large directory takes longer to look through.
    private const int SmallestShare = 8;

    /// <summary>Begins a full collection beside the program where much has grown old since the last one.</summary>
    /// <returns>Whether one was begun; never while collections are put off (<see cref="ForegroundCollections"/>).</returns>
    public static bool TryCollect()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.Interactive || !HasGrown(InUse(GC.GetGCMemoryInfo(GCKind.Any)), InUse(LastFull())))
        {
            return false;
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
        return true;
    }

    /// <summary>Whether enough came to what was in use after the last full collection.</summary>
    /// <param name="inUse">What is in use now, in bytes.</param>
    /// <param name="inUseThen">What was in use then, in bytes.</param>
    public static bool HasGrown(long inUse, long inUseThen) => inUse - inUseThen >= Math.Max(SmallestGrowth, inUseThen / SmallestShare);

    private static GCMemoryInfo LastFull()
    {
        var (blocking, background) = (GC.GetGCMemoryInfo(GCKind.FullBlocking), GC.GetGCMemoryInfo(GCKind.Background));
        return blocking.Index > background.Index ? blocking : background;
    }

    private static long InUse(GCMemoryInfo collection) => collection.HeapSizeBytes - collection.FragmentedBytes;
}
