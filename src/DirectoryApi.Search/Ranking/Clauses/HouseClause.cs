using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>The number of a house. By itself it says little: every street has one of that number.</summary>
internal sealed class HouseClause : Clause
{
    private const double NumberOnly = 0.6;
    private const double AnotherStreet = 0.2;

    private readonly PostingList _exact;
    private readonly PostingList _sameFigures;

    public HouseClause(BuildingPart part, PostingSource source, CancellationToken cancellationToken)
    {
        Number = part.Number;
        var term = HouseNumber.TermOf(part.Number);
        _exact = source.Find(SearchColumn.House, term, cancellationToken);
        _sameFigures = term.Contains('x', StringComparison.Ordinal)
            ? PostingList.Empty
            : source.Find(SearchColumn.House, HouseNumber.NumberTermOf(part.Number), cancellationToken);
        Weight = RankingSignals.House.Weight;
    }

    /// <summary>The number.</summary>
    public string Number { get; }

    /// <summary>Tells how well an office's street meets the rest of the query, from 0 to 1; null where the rest names no street.</summary>
    public Func<int, double>? StreetQuality { get; set; }

    /// <summary>The number as that of a unit, where it may be either: «Караганда ЦОН 1»; null where a street stands beside it.</summary>
    public UnitNumberClause? Unit { get; set; }

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Detail;

    /// <summary>Whether the office is in the very house, whatever the street.</summary>
    public bool IsExact(int position) => _exact.Contains(position);

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices)
    {
        _exact.AddTo(offices);
        _sameFigures.AddTo(offices);
        Unit?.AddTo(offices);
    }

    /// <inheritdoc />
    public override double Quality(int position)
    {
        var quality = _exact.Contains(position) ? 1 : _sameFigures.Contains(position) ? NumberOnly : 0;
        quality = quality > 0 && StreetQuality is not null && StreetQuality(position) == 0 ? quality * AnotherStreet : quality;
        return Math.Max(quality, Unit?.Quality(position) ?? 0);
    }

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) =>
        Unit?.Quality(position) == 1 ? Unit.Explain(position) : (RankingSignals.House, IsExact(position) ? $"house {Number}" : $"a house with the figures of {Number}");
}
