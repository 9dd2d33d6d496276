using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>A street that the query names as one.</summary>
internal sealed class StreetClause : Clause
{
    private readonly StreetLookup _street;

    public StreetClause(StreetPart part, PostingSource source, CancellationToken cancellationToken)
    {
        _street = new StreetLookup(part.Words, source, cancellationToken);
        Weight = RankingSignals.Street.Weight;
    }

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Street;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices) => _street.AddTo(offices);

    /// <inheritdoc />
    public override double Quality(int position) => _street.Quality(position);

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) => (RankingSignals.Street, $"«{_street.Text}» in an address");
}
