namespace DirectoryApi.Serving;

/// <summary>
/// Lets the pool of threads have more of them at once, for as long as it is not disposed. Loading an edition works on all processors and
/// keeps as many threads of the pool for seconds; of itself the pool adds one or two in a second (hill climbing), for which requests would
/// wait. The pool is the whole process's: of several that are there at once the first gives and the last takes back.
/// </summary>
internal sealed class SpareWorkers : IDisposable
{
    // What loads occupies one thread each, waits on others now and then, and leaves some for requests.
    private const int OfEachProcessor = 3;

    private static readonly Lock Pool = new();
    private static int _given;
    private static (int Workers, int Completions) _before;

    private bool _isDisposed;

    /// <summary>Begins.</summary>
    public SpareWorkers()
    {
        lock (Pool)
        {
            if (_given++ == 0)
            {
                ThreadPool.GetMinThreads(out _before.Workers, out _before.Completions);
                ThreadPool.SetMinThreads(_before.Workers + (OfEachProcessor * Environment.ProcessorCount), _before.Completions);
            }
        }
    }

    /// <summary>Leaves the pool as it was.</summary>
    public void Dispose()
    {
        lock (Pool)
        {
            if (!_isDisposed && --_given == 0)
            {
                ThreadPool.SetMinThreads(_before.Workers, _before.Completions);
            }

            _isDisposed = true;
        }
    }
}
