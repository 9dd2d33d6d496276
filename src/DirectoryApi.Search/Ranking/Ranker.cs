using System.Numerics;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>
/// Puts what a reading found in order, no more of it than is asked for: of any number of offices a heap keeps the best so far.
/// </summary>
internal sealed class Ranker
{
    private const int BitsPerWord = 64;
    private const int OfficesBetweenLooks = 4096;

    private readonly ReadingPlan _plan;
    private readonly OfficeSet _offices;

    public Ranker(Candidates candidates)
    {
        _plan = candidates.Plan;
        _offices = candidates.Offices;
    }

    /// <summary>The best <paramref name="count"/>, best first.</summary>
    public RankedOffice[] Best(int count, CancellationToken cancellationToken)
    {
        var size = Math.Min(count, _offices.Count);
        if (size == 0)
        {
            return [];
        }

        // The worst of the kept ones is on top.
        var kept = new PriorityQueue<RankedOffice, RankedOffice>(size, WorstFirst.Instance);
        var worst = default(RankedOffice);
        Scan(
            ranked =>
            {
                if (kept.Count < size)
                {
                    kept.Enqueue(ranked, ranked);
                    worst = kept.Peek();
                }
                else if (ranked.CompareTo(worst) < 0)
                {
                    kept.EnqueueDequeue(ranked, ranked);
                    worst = kept.Peek();
                }
            },
            cancellationToken);

        var best = new RankedOffice[kept.Count];
        for (var index = best.Length - 1; index >= 0; index--)
        {
            best[index] = kept.Dequeue();
        }

        return best;
    }

    /// <summary>How many offices come before the one at a position, which is among them.</summary>
    public int CountBefore(int position, CancellationToken cancellationToken)
    {
        var own = Of(position);
        var count = 0;
        Scan(ranked => count += ranked.CompareTo(own) < 0 ? 1 : 0, cancellationToken);
        return count;
    }

    private void Scan(Action<RankedOffice> visit, CancellationToken cancellationToken)
    {
        var words = _offices.Words;
        var visited = 0;
        for (var index = 0; index < words.Length; index++)
        {
            for (var word = words[index]; word != 0; word &= word - 1)
            {
                if (++visited % OfficesBetweenLooks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                visit(Of((index * BitsPerWord) + BitOperations.TrailingZeroCount(word)));
            }
        }
    }

    private RankedOffice Of(int position) => new(_plan.Score(position), _plan.Facts[position].Level, position);

    private sealed class WorstFirst : IComparer<RankedOffice>
    {
        public static readonly WorstFirst Instance = new();

        public int Compare(RankedOffice x, RankedOffice y) => y.CompareTo(x);
    }
}
