using System.Globalization;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>The number of a unit.</summary>
internal sealed class UnitNumberClause : Clause
{
    private const double Elsewhere = 0.4;

    private readonly int _number;
    private readonly PostingList _inNames;
    private readonly OfficeFactTable _facts;

    public UnitNumberClause(UnitNumberPart part, OfficeFactTable facts, PostingSource source, CancellationToken cancellationToken)
    {
        _number = int.TryParse(part.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        _inNames = source.Find(SearchColumn.Name, TermText.Clean(part.Number), cancellationToken);
        _facts = facts;
        Weight = RankingSignals.UnitNumber.Weight;
    }

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Detail;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices) => _inNames.AddTo(offices);

    /// <inheritdoc />
    public override double Quality(int position) => !_inNames.Contains(position) ? 0 : _facts.UnitNumberOf(position) == _number ? 1 : Elsewhere;

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) =>
        (RankingSignals.UnitNumber, _facts.UnitNumberOf(position) == _number ? $"№ {_number}" : $"{_number} stands in a name");
}
