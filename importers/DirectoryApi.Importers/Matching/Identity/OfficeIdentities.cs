using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>
/// Gives offices their keys and slugs. An office is known by its founder, the candidate of its oldest decree: by what the founder
/// was known by in the edition before, else by a slug made from kind, place and number. So the order in which decrees are
/// imported does not matter, and an office that is renamed or moves in an updated annex stays itself.
/// </summary>
internal sealed class OfficeIdentities
{
    private readonly Lineage _lineage;
    private readonly PreviousDirectory? _previous;
    private readonly Dictionary<OfficeGroup, OfficeIdentity> _identities = [];
    private readonly HashSet<string> _takenKeys = new(StringComparer.Ordinal);

    /// <summary>Who owns a slug: it stays reserved for whoever ever had it.</summary>
    private readonly Dictionary<string, string> _ownerOfSlug = new(StringComparer.Ordinal);

    private readonly Dictionary<string, OfficeAlias> _aliases = new(StringComparer.Ordinal);

    public OfficeIdentities(Lineage lineage, PreviousDirectory? previous)
    {
        _lineage = lineage;
        _previous = previous;
        foreach (var office in (previous?.Withdrawn ?? []).Concat(previous?.Offices ?? []))
        {
            _ownerOfSlug[office.Slug] = office.Key;
        }

        foreach (var alias in previous?.Aliases ?? [])
        {
            _ownerOfSlug[alias.Slug] = alias.Key;
            _aliases[alias.Key] = alias;
        }
    }

    /// <summary>The keys that now stand for another office, ordered by key.</summary>
    public IReadOnlyList<OfficeAlias> Aliases { get; private set; } = [];

    /// <summary>The identity of a group; after <see cref="Assign"/>.</summary>
    public OfficeIdentity Of(OfficeGroup group) => _identities[group];

    /// <summary>Gives every group its identity. The groups come the oldest founder's first.</summary>
    public void Assign(IReadOnlyList<OfficeGroup> groups)
    {
        // Those that were known keep what they had before anybody new chooses.
        foreach (var group in groups)
        {
            if (KnownAs(group) is { } known && _takenKeys.Add(known.Key))
            {
                _identities[group] = new OfficeIdentity(known.Key, known.Slug);
            }
        }

        foreach (var group in groups.Where(group => !_identities.ContainsKey(group)))
        {
            _identities[group] = Choose(group);
        }

        foreach (var group in groups)
        {
            Merge(group);
        }

        Aliases = [.. CurrentAliases().OrderBy(alias => alias.Key, StringComparer.Ordinal)];
    }

    /// <summary>
    /// What a group was known by: its founder's identity. Where offices that stood apart are joined, one of them may have the
    /// founder's plainest slug, and would have it from the first had their decrees been imported together.
    /// </summary>
    private Office? KnownAs(OfficeGroup group) =>
        _lineage.OfficeOf(group.Founder) is { } known
            ? _lineage.OfficesOf(group).FirstOrDefault(office => office.Slug == OfficeSlugs.For(group.Founder).First()) ?? known
            : null;

    /// <summary>
    /// The plainest slug that is free, or that stands for nobody but a former member of this group. A slug whose office was
    /// withdrawn is that office's again: the same kind of body for the same place.
    /// </summary>
    private OfficeIdentity Choose(OfficeGroup group)
    {
        var own = _lineage.OfficesOf(group).Select(office => office.Key).ToHashSet(StringComparer.Ordinal);
        var living = _previous?.Offices.Select(office => office.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var slug in OfficeSlugs.For(group.Founder))
        {
            var key = _ownerOfSlug.GetValueOrDefault(slug) ?? OfficeKeys.Of(slug);
            var isAnothers = living.Contains(key) && !own.Contains(key);
            if (!isAnothers && _takenKeys.Add(key))
            {
                _ownerOfSlug[slug] = key;
                return new OfficeIdentity(key, slug);
            }
        }

        throw new InvalidOperationException("The slugs for an office never end.");
    }

    /// <summary>What the other members of a group were known by stands for the group from now on.</summary>
    private void Merge(OfficeGroup group)
    {
        var identity = _identities[group];
        foreach (var office in _lineage.OfficesOf(group).Where(office => office.Key != identity.Key && !_takenKeys.Contains(office.Key)))
        {
            _aliases[office.Key] = new OfficeAlias(office.Key, office.Slug, identity.Key);
        }
    }

    /// <summary>Aliases of aliases lead to the end of the chain; a key that is in use again, or leads nowhere, is none.</summary>
    private IEnumerable<OfficeAlias> CurrentAliases()
    {
        foreach (var alias in _aliases.Values.Where(alias => !_takenKeys.Contains(alias.Key)))
        {
            var into = alias.IntoKey;
            for (var steps = 0; !_takenKeys.Contains(into) && steps < _aliases.Count && _aliases.TryGetValue(into, out var next); steps++)
            {
                into = next.IntoKey;
            }

            if (_takenKeys.Contains(into))
            {
                yield return alias with { IntoKey = into };
            }
        }
    }
}
