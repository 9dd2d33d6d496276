using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>The kinds that words may mean, by kind.</summary>
internal sealed class KindSenses
{
    private const double Secondary = 0.7;

    private static readonly OfficeKind[] AllKinds = Enum.GetValues<OfficeKind>();

    private readonly double[] _qualities = new double[AllKinds.Length];
    private readonly int[] _levels = new int[AllKinds.Length];

    public KindSenses(IReadOnlyList<KindSense> senses)
    {
        foreach (var sense in senses)
        {
            var kind = (int)sense.Kind;
            var quality = sense.IsSecondary ? Secondary : 1;
            _qualities[kind] = Math.Max(_qualities[kind], quality);
            _levels[kind] |= sense.Level is { } level ? 1 << (int)level : 0;
        }
    }

    /// <summary>The kinds.</summary>
    public IEnumerable<OfficeKind> Kinds => AllKinds.Where(kind => Quality(kind) > 0);

    /// <summary>1 for a kind that is meant, less for one that is meant in the second place, 0 for any other.</summary>
    public double Quality(OfficeKind kind) => _qualities[(int)kind];

    /// <summary>Whether the words speak of some level of a kind.</summary>
    public bool NamesLevel(OfficeKind kind) => _levels[(int)kind] != 0;

    /// <summary>Whether the words speak of this level of a kind.</summary>
    public bool NamesLevel(OfficeKind kind, OfficeLevel level) => (_levels[(int)kind] & (1 << (int)level)) != 0;

    /// <summary>In words.</summary>
    public static string Describe(OfficeKind kind, double quality) => quality < 1 ? $"{kind}, which is meant in the second place" : $"{kind}";
}
