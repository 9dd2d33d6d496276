using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// Numbers what offices have in common and are suggested by: their kind at a level, and each place that they lie in. Words of a kind
/// and a place are kept once for it, not once for each of its offices.
/// </summary>
internal sealed class FacetNumbers
{
    private static readonly int Levels = Enum.GetValues<OfficeLevel>().Length;
    private static readonly int Kinds = Enum.GetValues<OfficeKind>().Length;

    private readonly Dictionary<object, int> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers kinds and the places of a snapshot.</summary>
    public FacetNumbers(DirectorySnapshot snapshot)
    {
        foreach (var place in snapshot.Regions.Concat<object>(snapshot.Districts).Concat(snapshot.Settlements))
        {
            _places.Add(place, (Kinds * Levels) + _places.Count);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => (Kinds * Levels) + _places.Count;

    /// <summary>The number of a kind at a level.</summary>
    public static int Of(OfficeKind kind, OfficeLevel level) => ((int)kind * Levels) + (int)level;

    /// <summary>The numbers of a kind at one level or, for null, at all.</summary>
    public static IEnumerable<int> Of(OfficeKind kind, OfficeLevel? level) =>
        level is { } one ? [Of(kind, one)] : Enumerable.Range((int)kind * Levels, Levels);

    /// <summary>The number of a region, district or settlement of the snapshot.</summary>
    public int Of(object place) => _places[place];

    /// <summary>The numbers of all that are given; null ones have none. Ascending.</summary>
    public int[] OfAll(params ReadOnlySpan<object?> places)
    {
        var numbers = new List<int>(places.Length + 1);
        foreach (var place in places)
        {
            if (place is not null)
            {
                numbers.Add(_places[place]);
            }
        }

        numbers.Sort();
        return [.. numbers];
    }
}
