using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace DirectoryApi.Importers.Matching;

/// <summary>Works on the items of a list on several processors.</summary>
internal static class InParallel
{
    /// <summary>Enough for processors to end at about the same time, though items differ in size.</summary>
    private const int ChunksOfProcessor = 16;

    /// <summary>What <paramref name="selector"/> makes of each item, in their order, as if one were done after the other.</summary>
    /// <param name="items">The items.</param>
    /// <param name="selector">Is called once for each item, for several at a time.</param>
    /// <param name="cancellationToken">Ends the work before the next item.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> selector, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Count];
        try
        {
            var chunks = Partitioner.Create(0, Math.Max(1, items.Count), Math.Max(1, items.Count / (Environment.ProcessorCount * ChunksOfProcessor)));
            Parallel.ForEach(chunks, new ParallelOptions { CancellationToken = cancellationToken }, chunk =>
            {
                for (var index = chunk.Item1; index < Math.Min(chunk.Item2, items.Count); index++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    results[index] = selector(items[index]);
                }
            });
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }

        return results;
    }
}
