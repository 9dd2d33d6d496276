using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Words for a service.</summary>
internal sealed class ServiceClause : Clause
{
    // Annexes print a service with the heads of branches, whose units give it too: ten kilometres make up for the head.
    private const double KindWithoutService = 0.985;
    private const double ServiceWithoutKind = 0.55;

    private readonly ServicePart _part;
    private readonly KindSenses _senses;
    private readonly OfficeSet[] _giving;
    private readonly bool[] _gives;
    private readonly OfficeFactTable _facts;
    private readonly OfficeIndex _index;

    public ServiceClause(ServicePart part, OfficeFactTable facts, OfficeIndex index)
    {
        _part = part;
        _senses = new KindSenses(part.Senses);
        _giving = [.. part.Slugs.Select(index.GivingService).Where(set => set.Count > 0)];
        _gives = [.. facts.ServiceSets.Select(set => set.Any(part.Slugs.Contains))];
        _facts = facts;
        _index = index;
        Weight = RankingSignals.Service.Weight;
    }

    /// <inheritdoc />
    public override bool IsOfFacts => true;

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Kind;

    /// <summary>The kinds that give it.</summary>
    public KindSenses Senses => _senses;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices)
    {
        foreach (var kind in _senses.Kinds)
        {
            offices.Add(_index.OfKind(kind));
        }

        foreach (var giving in _giving)
        {
            offices.Add(giving);
        }
    }

    /// <inheritdoc />
    public override double Quality(int position)
    {
        var kind = _senses.Quality(_facts[position].Kind);
        var gives = Gives(position);
        return _part.Senses.Count == 0 ? (gives ? 1 : 0)
            : kind == 0 ? (gives ? ServiceWithoutKind : 0)
            : gives || _giving.Length == 0 ? kind
            : kind * KindWithoutService;
    }

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position)
    {
        var kind = _facts[position].Kind;
        return (RankingSignals.Service, $"{(Gives(position) ? "gives it" : "is not said to give it")}, {KindSenses.Describe(kind, _senses.Quality(kind))}");
    }

    private bool Gives(int position) => _gives[_facts[position].ServiceSet];
}
