using DirectoryApi.Search.Ranking;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>
/// What a query found. It needs no index any more and may be kept and used by several threads; what is not asked for is not put in
/// order.
/// </summary>
public sealed class SearchResult
{
    private const int FirstPage = 20;

    private readonly DirectorySnapshot _snapshot;
    private readonly Candidates? _candidates;
    private readonly bool _explain;
    private volatile RankedOffice[] _best;

    internal SearchResult(DirectorySnapshot snapshot, OfficeSet none)
    {
        _snapshot = snapshot;
        _best = [];
        Offices = none;
        IsWeak = true;
    }

    internal SearchResult(DirectorySnapshot snapshot, Candidates candidates, bool explain, CancellationToken cancellationToken)
    {
        _snapshot = snapshot;
        _candidates = candidates;
        _explain = explain;
        _best = new Ranker(candidates).Best(FirstPage, cancellationToken);
        Offices = candidates.Offices;
        Reading = candidates.Plan.Reading;
        Relaxation = Reading.Correction switch
        {
            QueryCorrection.Typos => SearchRelaxation.Typos,
            QueryCorrection.Layout => SearchRelaxation.Layout,
            _ => candidates.IsRelaxed ? SearchRelaxation.SomeTerms : SearchRelaxation.None,
        };
        DidYouMean = Reading.Correction == QueryCorrection.None || _best.Length == 0 ? null : Reading.Text;
        IsWeak = _best.Length == 0 || (BestScore < RankingSignals.WeakBelow && !candidates.Plan.MeetsKindAndPlace(_best[0].Position));
    }

    /// <summary>Every office that was found.</summary>
    public OfficeSet Offices { get; }

    /// <summary>What had to be given up to find them.</summary>
    public SearchRelaxation Relaxation { get; }

    /// <summary>
    /// Nothing that was found fits well, or nothing was found: guesses, never to be shown as an answer without saying so. So it is
    /// where the best hit scores less than 0.5 and is not of the very kind and at the very place asked for.
    /// </summary>
    public bool IsWeak { get; }

    /// <summary>The corrected query that the hits are of; null where they are of the query as typed.</summary>
    public string? DidYouMean { get; }

    /// <summary>What the query was understood as; null where it has neither letters nor figures.</summary>
    public QueryReading? Reading { get; }

    /// <summary>The score of the best hit; 0 where there is none.</summary>
    internal double BestScore => _best.Length > 0 ? _best[0].Score : 0;

    /// <summary>
    /// Some of the hits, best first; of one score those of the higher level first, then by name. Pages that follow one another are the
    /// whole list, none twice. Costs a look at every office found, and memory for the pages up to this one.
    /// </summary>
    /// <param name="start">How many hits come before the page.</param>
    /// <param name="count">How many are wanted at most.</param>
    /// <param name="cancellationToken">Cancels the ordering.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public IReadOnlyList<SearchHit> Page(int start, int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var end = (int)Math.Min((long)start + count, Offices.Count);
        if (start >= end || _candidates is null)
        {
            return [];
        }

        var best = _best;
        if (best.Length < end)
        {
            _best = best = new Ranker(_candidates).Best(end, cancellationToken);
        }

        var page = new SearchHit[end - start];
        for (var index = start; index < end; index++)
        {
            page[index - start] = HitOf(best[index], _candidates.Plan);
        }

        return page;
    }

    /// <summary>The index of an office among the hits; -1 where it was not found.</summary>
    /// <param name="office">The office.</param>
    /// <param name="cancellationToken">Cancels the looking.</param>
    public int IndexOf(OfficeNode office, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(office);
        return _candidates is null || !Offices.Contains(office.Position) ? -1 : new Ranker(_candidates).CountBefore(office.Position, cancellationToken);
    }

    private SearchHit HitOf(RankedOffice ranked, ReadingPlan plan)
    {
        var distance = plan.Distances?.To(ranked.Position);
        return new SearchHit(
            _snapshot.Offices[ranked.Position],
            ranked.Score,
            distance is { } kilometres && !double.IsNaN(kilometres) ? kilometres : null,
            _explain ? plan.Explain(ranked.Position) : null);
    }
}
