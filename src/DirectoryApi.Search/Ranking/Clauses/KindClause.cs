using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Words for a kind of office.</summary>
internal sealed class KindClause : Clause
{
    private readonly KindSenses _senses;
    private readonly OfficeFactTable _facts;
    private readonly OfficeIndex _index;

    public KindClause(KindPart part, OfficeFactTable facts, OfficeIndex index)
    {
        _senses = new KindSenses(part.Senses);
        _facts = facts;
        _index = index;
        Weight = RankingSignals.Kind.Weight;
    }

    /// <inheritdoc />
    public override bool IsOfFacts => true;

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Kind;

    /// <summary>The kinds that are meant.</summary>
    public KindSenses Senses => _senses;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices)
    {
        foreach (var kind in _senses.Kinds)
        {
            offices.Add(_index.OfKind(kind));
        }
    }

    /// <inheritdoc />
    public override double Quality(int position) => _senses.Quality(_facts[position].Kind);

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) =>
        (RankingSignals.Kind, KindSenses.Describe(_facts[position].Kind, Quality(position)));
}
