namespace DirectoryApi.Serving;

/// <summary>
/// Lets the pool of threads have more of them at once, for as long as it is not disposed. Loading an edition works on all processors and
/// keeps as many threads of the pool for seconds; of itself the pool adds one or two in a second (hill climbing), for which requests would wait.
/// </summary>
internal sealed class SpareWorkers : IDisposable
{
    // What loads occupies one thread each, waits on others now and then, and leaves some for requests.
    private const int OfEachProcessor = 3;

    private readonly int _workers;
    private readonly int _completions;

    /// <summary>Begins. One at a time: the pool is the whole process's.</summary>
    public SpareWorkers()
    {
        ThreadPool.GetMinThreads(out _workers, out _completions);
        ThreadPool.SetMinThreads(_workers + (OfEachProcessor * Environment.ProcessorCount), _completions);
    }

    /// <summary>Leaves the pool as it was.</summary>
    public void Dispose() => ThreadPool.SetMinThreads(_workers, _completions);
}
