using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Something that an office has or has not: a phone, a postal code, an address online.</summary>
internal sealed class ListClause : Clause
{
    private readonly RankingSignal _signal;
    private readonly string _text;
    private readonly PostingList[] _lists;

    /// <summary>A clause met by the offices of some lists.</summary>
    public ListClause(RankingSignal signal, string text, params IEnumerable<PostingList> lists)
    {
        _signal = signal;
        _text = text;
        _lists = [.. lists.Where(list => list.Count > 0)];
        Weight = signal.Weight;
    }

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Exact;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices)
    {
        foreach (var list in _lists)
        {
            list.AddTo(offices);
        }
    }

    /// <inheritdoc />
    public override double Quality(int position)
    {
        foreach (var list in _lists)
        {
            if (list.Contains(position))
            {
                return 1;
            }
        }

        return 0;
    }

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) => (_signal, _text);
}
