using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Collects the entries that meet all terms of one request, with their scores. Lists are in order of rank, so that their heads are enough.</summary>
/// <param name="index">The entries.</param>
/// <param name="terms">The terms.</param>
/// <param name="near">Distances from where the person is; null where that is not known.</param>
internal sealed class SuggestionCollector(SuggestionIndex index, List<SuggestionTerm> terms, SettlementDistances? near)
{
    /// <summary>How many entries are looked at in all, whatever the number of offices.</summary>
    public const int MostLookedAt = 8_192;

    private readonly HashSet<int> _seen = [];
    private readonly List<(float Score, int Entry)> _found = [];
    private int _lookedAt;

    /// <summary>Whether there are entries in the lists that were not looked at.</summary>
    public bool IsCut { get; set; }

    /// <summary>Takes the first of a list that meet all terms.</summary>
    /// <param name="uses">Entries with roles, by rank.</param>
    /// <param name="mostTaken">How many are taken at most: what stands behind them would not be shown.</param>
    /// <param name="mostLookedAt">How many are looked at, at most.</param>
    public void AddHead(ReadOnlySpan<int> uses, int mostTaken, int mostLookedAt)
    {
        foreach (var use in uses)
        {
            if (mostTaken <= 0 || mostLookedAt-- <= 0 || _lookedAt >= MostLookedAt)
            {
                IsCut = true;
                break;
            }

            mostTaken -= Add(WordUse.NumberOf(use)) ? 1 : 0;
        }
    }

    /// <summary>Takes an entry if it meets all terms, and tells whether it does.</summary>
    public bool Add(int entry)
    {
        _lookedAt++;
        if (ScoreOf(entry) is not { } score)
        {
            return false;
        }

        if (_seen.Add(entry))
        {
            _found.Add((score, entry));
        }

        return true;
    }

    /// <summary>What was taken, the best first.</summary>
    public IEnumerable<int> InOrder()
    {
        _found.Sort(static (first, second) => first.Score != second.Score ? second.Score.CompareTo(first.Score) : first.Entry.CompareTo(second.Entry));
        return _found.Select(entry => entry.Entry);
    }

    private float? ScoreOf(int entry)
    {
        var quality = 0f;
        foreach (var term in terms)
        {
            if (term.QualityOf(entry) is not { } ofTerm)
            {
                return null;
            }

            quality += ofTerm;
        }

        var score = index.Weights[entry] + (quality / terms.Count);
        return near is not null && PlaceOf(index.Targets[entry]) is { } place
            ? score + (SuggestionWeights.Nearness / (1 + (near.KilometresTo(place) / SuggestionWeights.HalfwayKilometres)))
            : score;
    }

    private static SettlementNode? PlaceOf(object target) => target switch
    {
        OfficeNode office => office.Settlement,
        SettlementNode settlement => settlement,
        _ => null,
    };
}
