namespace DirectoryApi.Serving;

/// <summary>How much space what is kept of an edition may take, in bytes.</summary>
/// <param name="Answers">For answers to queries.</param>
/// <param name="Pages">For pages.</param>
/// <param name="Objects">For the JSON of objects, which is asked for in answers that are not kept themselves.</param>
public sealed record CacheSpace(long Answers, long Pages, long Objects)
{
    private const long Mebibyte = 1024 * 1024;

    // All that is asked for again and again on a day fits the most; the program with the least of it fits a machine of 256 MB.
    private const long Most = 48 * Mebibyte;
    private const long Least = 12 * Mebibyte;
    private const int ShareOfMemory = 8;

    // In twelfths of all.
    private const int SharesOfAnswers = 6;
    private const int SharesOfPages = 5;
    private const int Shares = 12;

    /// <summary>The space that suits the memory which this process may use: that of its machine or its container.</summary>
    public static CacheSpace OfProcess { get; } = Of(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <summary>The space that suits a memory: an eighth of it, from 12 to 48 MiB.</summary>
    /// <param name="availableBytes">How much of it there is.</param>
    public static CacheSpace Of(long availableBytes)
    {
        var all = Math.Clamp(availableBytes / ShareOfMemory, Least, Most);
        var answers = all * SharesOfAnswers / Shares;
        var pages = all * SharesOfPages / Shares;
        return new CacheSpace(answers, pages, all - answers - pages);
    }
}
