using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>A word that is looked for in texts.</summary>
internal sealed class WordClause : Clause
{
    private const double LeastWeight = 3;

    public WordClause(WordPart part, PostingSource source, CancellationToken cancellationToken)
    {
        Lookup = new WordLookup(part, source, cancellationToken);
        IsNoise = part.Token.Folded.Length == 1 || Noise.IsFrequent(Lookup.Frequency, source.OfficeCount);
        Weight = IsNoise ? RankingSignals.NoiseWord.Weight : WeightOf(Lookup, source.OfficeCount);
    }

    /// <inheritdoc />
    public override ClauseRole Role => IsNoise ? ClauseRole.Noise : ClauseRole.Detail;

    /// <summary>Where offices have it.</summary>
    public WordLookup Lookup { get; }

    /// <summary>Whether it stands nearly everywhere, or is a lone letter or figure.</summary>
    public bool IsNoise { get; }

    /// <summary>Makes it weigh less: the second and third word that nobody has tell less than the first.</summary>
    public void Discount(double factor) => Weight *= factor;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices) => Lookup.AddTo(offices);

    /// <inheritdoc />
    public override double Quality(int position) => Lookup.QualityOf(Lookup.Match(position));

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position) =>
        (IsNoise ? RankingSignals.NoiseWord : RankingSignals.Word, $"«{Lookup.Text}» {WordLookup.Describe(Lookup.Match(position))}");

    private static double WeightOf(WordLookup lookup, int offices)
    {
        var most = RankingSignals.Word.Weight;
        return lookup.IsUnknown ? most : LeastWeight + ((most - LeastWeight) * (1 - (Math.Log(1 + lookup.Frequency) / Math.Log(2 + offices))));
    }
}
