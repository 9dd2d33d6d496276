using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// Offices by every key and slug that ever was one's. What is an office's own now comes before what once stood for one, and that
/// before what only an office no longer in the directory has.
/// </summary>
internal sealed class OfficeLookup
{
    private readonly Dictionary<string, OfficeNode> _byKey;
    private readonly Dictionary<string, OfficeNode> _bySlug;

    /// <summary>A lookup.</summary>
    /// <param name="offices">The offices that are in the directory.</param>
    /// <param name="withdrawn">Those that no longer are.</param>
    /// <param name="aliases">Keys that stand for other offices.</param>
    /// <param name="changes">Every change so far, which tells former slugs.</param>
    public OfficeLookup(
        IReadOnlyList<OfficeNode> offices, IReadOnlyList<OfficeNode> withdrawn, IReadOnlyList<OfficeAlias> aliases, IReadOnlyList<EditionChange> changes)
    {
        var capacity = offices.Count + withdrawn.Count + aliases.Count;
        Dictionary<string, OfficeNode>? byKey = null, bySlug = null;
        SideBySide.Invoke(
            () => byKey = By(offices, capacity, office => office.Key),
            () => bySlug = By(offices, capacity, office => office.Slug));
        (_byKey, _bySlug) = (byKey!, bySlug!);
        foreach (var node in withdrawn)
        {
            _byKey.TryAdd(node.Office.Key, node);
        }

        foreach (var alias in aliases)
        {
            if (_byKey.TryGetValue(alias.IntoKey, out var node))
            {
                _byKey.TryAdd(alias.Key, node);
            }
        }

        AddFormerSlugs(aliases.Select(alias => (alias.Slug, alias.Key)), changes);
        foreach (var node in withdrawn)
        {
            _bySlug.TryAdd(node.Office.Slug, node);
        }
    }

    /// <summary>The office of a key; null where none ever had it.</summary>
    public OfficeNode? ByKey(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The office of a slug; null where none ever had it.</summary>
    public OfficeNode? BySlug(string slug) => _bySlug.GetValueOrDefault(slug);

    private static Dictionary<string, OfficeNode> By(IReadOnlyList<OfficeNode> offices, int capacity, Func<Office, string> nameOf)
    {
        var named = new Dictionary<string, OfficeNode>(capacity, StringComparer.Ordinal);
        foreach (var node in offices)
        {
            named.Add(nameOf(node.Office), node);
        }

        return named;
    }

    /// <summary>
    /// Slugs that once were an office's own. One that several had is taken for the one that is in the directory, and among those for
    /// the one that lost it last.
    /// </summary>
    private void AddFormerSlugs(IEnumerable<(string Slug, string Key)> merged, IReadOnlyList<EditionChange> changes)
    {
        var changed = changes
            .Where(change => change.Change is { Field: OfficeField.Slug, Before: not null })
            .Select(change => (Slug: change.Change.Before!, Key: change.Change.OfficeKey))
            .Reverse();
        foreach (var (slug, node) in merged.Concat(changed)
            .Select(former => (former.Slug, Node: _byKey.GetValueOrDefault(former.Key)))
            .Where(former => former.Node is not null)
            .OrderBy(former => former.Node!.WithdrawnIn is not null))
        {
            _bySlug.TryAdd(slug, node!);
        }
    }
}
