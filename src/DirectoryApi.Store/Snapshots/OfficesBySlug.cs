using System.Runtime.InteropServices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// The offices of each of many slugs. A set takes a bit for every office there is, whoever is in it: of the few offices of one settlement
/// among thousands only the positions are kept, and the set is made when it is asked for.
/// </summary>
internal sealed class OfficesBySlug
{
    // A set of as many offices is small, however few are in it.
    private const int SmallSet = 65_536;

    // A position takes as much room as so many bits of a set.
    private const int BitsPerPosition = 32;

    private readonly int _size;
    private readonly OfficeSet _none;
    private readonly Dictionary<string, OfficeSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _positions = new(StringComparer.Ordinal);

    private OfficesBySlug(Dictionary<string, List<int>> positions, int size)
    {
        _size = size;
        _none = OfficeSet.Of([], size);
        foreach (var (slug, offices) in positions)
        {
            if (size <= SmallSet || offices.Count > size / BitsPerPosition)
            {
                _sets.Add(slug, OfficeSet.Of(offices, size));
            }
            else
            {
                _positions.Add(slug, [.. offices]);
            }
        }
    }

    /// <summary>The offices of a slug; none where no office has it.</summary>
    public OfficeSet this[string slug] =>
        _sets.TryGetValue(slug, out var set) ? set
        : _positions.TryGetValue(slug, out var positions) ? OfficeSet.Of(positions, _size)
        : _none;

    /// <summary>Groups offices by a slug, which some of them may not have.</summary>
    /// <param name="offices">The offices, each at its position.</param>
    /// <param name="slugOf">The slug of one.</param>
    public static OfficesBySlug Of(IReadOnlyList<OfficeNode> offices, Func<OfficeNode, string?> slugOf)
    {
        var positions = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < offices.Count; position++)
        {
            if (slugOf(offices[position]) is { } slug)
            {
                Add(positions, slug, position);
            }
        }

        return new OfficesBySlug(positions, offices.Count);
    }

    /// <summary>Groups offices by slugs, of which each may have any number.</summary>
    /// <param name="offices">The offices, each at its position.</param>
    /// <param name="itemsOf">What an office has slugs of; the same one may come twice.</param>
    /// <param name="slugOf">The slug of an item.</param>
    public static OfficesBySlug Of<T>(IReadOnlyList<OfficeNode> offices, Func<OfficeNode, IReadOnlyList<T>> itemsOf, Func<T, string> slugOf)
    {
        var positions = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < offices.Count; position++)
        {
            var items = itemsOf(offices[position]);
            for (var index = 0; index < items.Count; index++)
            {
                Add(positions, slugOf(items[index]), position);
            }
        }

        return new OfficesBySlug(positions, offices.Count);
    }

    private static void Add(Dictionary<string, List<int>> positions, string slug, int position) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(positions, slug, out _) ??= []).Add(position);
}
