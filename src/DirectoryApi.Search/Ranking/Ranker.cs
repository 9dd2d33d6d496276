using System.Buffers;
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
        using var scan = new Scan(this, cancellationToken);
        while (scan.MoveNext(kept.Count == size ? worst.Score : 0))
        {
            var ranked = new RankedOffice(scan.Score, _plan.Facts[scan.Position].Level, scan.Position);
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
        }

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
        var own = new RankedOffice(_plan.Score(position), _plan.Facts[position].Level, position);
        var count = 0;
        using var scan = new Scan(this, cancellationToken);
        while (scan.MoveNext(own.Score))
        {
            count += new RankedOffice(scan.Score, _plan.Facts[scan.Position].Level, scan.Position).CompareTo(own) < 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Goes through the offices with their scores. What facts add to them is added up once for all offices that are alike in them.</summary>
    private ref struct Scan
    {
        private readonly ReadOnlySpan<ulong> _words;
        private readonly ReadingPlan _plan;
        private readonly FactScore[]? _scores;
        private readonly CancellationToken _cancellationToken;
        private ulong _word;
        private int _index = -1;
        private int _visited;

        public Scan(Ranker ranker, CancellationToken cancellationToken)
        {
            _words = ranker._offices.Words;
            _plan = ranker._plan;
            _cancellationToken = cancellationToken;

            // Few offices are scored sooner than the room for all facts is cleared.
            if (ranker._offices.Count > _plan.Facts.ClassCount / 4)
            {
                _scores = ArrayPool<FactScore>.Shared.Rent(_plan.Facts.ClassCount);
                Array.Clear(_scores, 0, _plan.Facts.ClassCount);
            }
        }

        /// <summary>The position of the office.</summary>
        public int Position { get; private set; }

        /// <summary>Its score.</summary>
        public double Score { get; private set; }

        /// <summary>Goes to the next office of a score that is not less than <paramref name="least"/>; false where there is none.</summary>
        public bool MoveNext(double least)
        {
            while (MoveNext())
            {
                var facts = FactScore();
                if (facts.Most >= least)
                {
                    Score = _plan.IsOfFacts ? facts.Most : _plan.Score(Position, facts);
                    if (Score >= least)
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        public readonly void Dispose()
        {
            if (_scores is not null)
            {
                ArrayPool<FactScore>.Shared.Return(_scores);
            }
        }

        private bool MoveNext()
        {
            while (_word == 0)
            {
                if (++_index >= _words.Length)
                {
                    return false;
                }

                _word = _words[_index];
            }

            if (++_visited % OfficesBetweenLooks == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            Position = (_index * BitsPerWord) + BitOperations.TrailingZeroCount(_word);
            _word &= _word - 1;
            return true;
        }

        private readonly FactScore FactScore()
        {
            if (_scores is null)
            {
                return _plan.ScoreFacts(Position);
            }

            ref var score = ref _scores[_plan.Facts.ClassOf(Position)];
            if (!score.IsKnown)
            {
                score = _plan.ScoreFacts(Position);
            }

            return score;
        }
    }

    private sealed class WorstFirst : IComparer<RankedOffice>
    {
        public static readonly WorstFirst Instance = new();

        public int Compare(RankedOffice x, RankedOffice y) => y.CompareTo(x);
    }
}
