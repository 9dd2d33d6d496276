using System.Globalization;

namespace DirectoryApi.Operations.Memory;

/// <summary>
/// The garbage collector of a large import: a heap for each processor, which are collected at the same time, and room for much that is new
/// before they are. A server needs the opposite, and a process has the collector that it started with; so an import that is worth it begins
/// anew in the place of itself.
/// </summary>
internal static class BatchCollector
{
    /// <summary>Bytes of documents from which on it is worth it: some 40,000 offices. The whole real directory is a few megabytes.</summary>
    public const long FewestBytes = 16 * 1024 * 1024;

    // Of an edition that the store holds all is read that the documents do not replace.
    private const int StoreBytesOfDocumentByte = 10;

    private const string ServerCollector = "DOTNET_gcServer";
    private const int MostHeaps = 8;
    private const long MiB = 1024 * 1024;
    private const long LargestYoungHeap = 512 * MiB;
    private const long SmallestYoungHeap = 16 * MiB;

    // Of the memory that the process may have, for what is new in all heaps.
    private const int YoungShare = 16;

    // What is new in all heaps before it is collected: each collection stops everything and moves what stays, and few documents need few of them.
    private const int YoungBytesOfDocumentByte = 16;

    // A document and its text are larger than what counts as large by itself, and none of them stays; but large objects are only collected with all
    // that is old. From 4 MiB on, which is a region of the collector, an object is large in any case.
    private const long LargeObject = 4 * MiB;

    /// <summary>
    /// Begins the program anew with this collector, where these documents and this store are worth it. Returns where they are not, where it has this
    /// collector already, and where a program cannot be replaced; nothing may have been done before that should not be done twice.
    /// </summary>
    /// <param name="documents">The documents. One that there is not counts for nothing.</param>
    /// <param name="store">The store's file; null where it has none, whose size nobody knows yet.</param>
    public static void BeginAnewFor(IEnumerable<string> documents, string? store)
    {
        var settings = SettingsFor(
            documents.Sum(LengthOf) + (LengthOf(store) / StoreBytesOfDocumentByte),
            Environment.ProcessorCount,
            GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
            Environment.GetEnvironmentVariable);
        if (settings.Count > 0)
        {
            ProcessImage.TryReplace(settings);
        }
    }

    /// <summary>The variables of the environment that choose this collector (numbers in hexadecimal, as the runtime reads them).</summary>
    /// <param name="bytes">How large the documents are, and those that the store was made from.</param>
    /// <param name="processors">How many processors there are.</param>
    /// <param name="memory">How much memory the process may have, in bytes.</param>
    /// <param name="environment">The environment now: who has chosen a collector keeps it.</param>
    /// <returns>None where the collector is to stay as it is.</returns>
    public static IReadOnlyDictionary<string, string> SettingsFor(long bytes, int processors, long memory, Func<string, string?> environment)
    {
        var heaps = Math.Min(processors, MostHeaps);
        var young = Math.Min(LargestYoungHeap, Math.Min(memory / YoungShare, bytes * YoungBytesOfDocumentByte) / heaps);
        if (bytes < FewestBytes || heaps == 1 || young < SmallestYoungHeap || environment(ServerCollector) is not null)
        {
            return new Dictionary<string, string>();
        }

        return new Dictionary<string, string>
        {
            [ServerCollector] = "1",
            ["DOTNET_GCHeapCount"] = Hexadecimal(heaps),
            ["DOTNET_GCNoAffinitize"] = "1",
            ["DOTNET_GCgen0size"] = Hexadecimal(young),
            ["DOTNET_GCGen0MaxBudget"] = Hexadecimal(young),
            ["DOTNET_GCConserveMemory"] = "0",

            // What a collection frees is needed again at once, and the system would hand it out page by page, emptied.
            ["DOTNET_GCRetainVM"] = "1",
            ["DOTNET_GCLOHThreshold"] = Hexadecimal(LargeObject),
        };
    }

    private static long LengthOf(string? path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    private static string Hexadecimal(long number) => number.ToString("X", CultureInfo.InvariantCulture);
}
