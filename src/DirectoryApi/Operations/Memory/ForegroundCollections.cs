using System.Runtime;

namespace DirectoryApi.Operations.Memory;

/// <summary>
/// Runs no garbage collection beside the program for as long as it is not disposed, and lets them wait where an image is read. While
/// documents are imported or a directory is first read nobody waits for an answer, and most of what is made stays: to look through it again
/// and again takes a quarter of the time in which a large directory is read, and finds little. Where there are several at once, collections
/// are as before when the last of them, in whatever order, is disposed.
/// </summary>
public sealed class ForegroundCollections : IDisposable
{
    // Of the memory that the process may have.
    private const int MostShare = 3;

    private static readonly Lock Gate = new();

    // Of the process: how many there are, and what it was before the first of them.
    private static int _count;
    private static GCLatencyMode _before;

    private bool _isDisposed;

    /// <summary>Begins.</summary>
    /// <param name="imageLength">How many bytes the image has that is going to be read; 0 where there is none.</param>
    public ForegroundCollections(long imageLength)
    {
        lock (Gate)
        {
            if (_count++ == 0)
            {
                _before = GCSettings.LatencyMode;
                GCSettings.LatencyMode = GCLatencyMode.Batch;
            }

            PutOff(imageLength);
        }
    }

    /// <summary>Collects as before, once no other one puts collections off.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            if (--_count == 0)
            {
                Restore();
            }
        }
    }

    private static void PutOff(long imageLength)
    {
        // What an image holds takes more room in memory than that; if still more of it were made before the first collection, there would be fewer,
        // and what is made by the way would add up.
        var room = Math.Min(imageLength, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / MostShare);
        if (room > 0 && GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
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

    private static void Restore()
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
