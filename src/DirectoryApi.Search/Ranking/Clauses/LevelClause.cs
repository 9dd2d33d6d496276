using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>A word for a level of office.</summary>
internal sealed class LevelClause : Clause
{
    private readonly OfficeSet _offices;

    public LevelClause(LevelPart part, OfficeIndex index)
    {
        Level = part.Level;
        _offices = index.OfLevel(part.Level);
        Weight = RankingSignals.StatedLevel.Weight;
    }

    /// <inheritdoc />
    public override bool IsOfFacts => true;

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Detail;

    /// <summary>The level.</summary>
    public OfficeLevel Level { get; }

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices) => offices.Add(_offices);

    /// <inheritdoc />
    public override double Quality(int position) => _offices.Contains(position) ? 1 : 0;

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) => (RankingSignals.StatedLevel, $"{Level}");
}
