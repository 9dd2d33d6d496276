using System.Runtime;

namespace DirectoryApi.Operations.Memory;

/// <summary>
/// Runs no garbage collection beside the program for as long as it is not disposed, and lets them wait where an image is read. While
/// documents are imported or a directory is first read nobody waits for an answer, and most of what is made stays: to look through it again
/// and again takes a quarter of the time in which a large directory is read, and finds little.
/// </summary>
public sealed class ForegroundCollections : IDisposable
{
    // What an image holds takes more room in memory; the more of it is made before the first collection, the fewer there are, as long as
    // what is made by the way does not add up.
    private const int BytesOfImageByte = 2;

    // Of the memory that the process may have.
    private const int MostShare = 3;

    private readonly GCLatencyMode _before = GCSettings.LatencyMode;

    /// <summary>Begins.</summary>
    /// <param name="imageLength">How many bytes the image has that is going to be read; 0 where there is none.</param>
    public ForegroundCollections(long imageLength)
    {
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var room = Math.Min(BytesOfImageByte * imageLength, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / MostShare);
        if (room > 0)
        {
            try
            {
                _ = GC.TryStartNoGCRegion(room);
            }
            catch (ArgumentOutOfRangeException)
            {
                // More than this machine's collector can put off: it collects as ever.
            }
        }
    }

    /// <summary>Collects as before.</summary>
    public void Dispose()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }
        }
        catch (InvalidOperationException)
        {
            // It has come to an end by itself, a moment ago.
        }

        GCSettings.LatencyMode = _before;
    }
}
