using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Candidates;
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
    private readonly HashSet<string> _living;
    private readonly Dictionary<OfficeGroup, OfficeIdentity> _identities = [];
    private readonly HashSet<string> _takenKeys = new(StringComparer.Ordinal);

    /// <summary>Who owns a slug: it stays reserved for whoever ever had it.</summary>
    private readonly Dictionary<string, string> _ownerOfSlug = new(StringComparer.Ordinal);

    /// <summary>The copy of a slug up to which all are somebody's.</summary>
    private readonly Dictionary<string, int> _nextCopy = new(StringComparer.Ordinal);

    private readonly Dictionary<string, OfficeAlias> _aliases = new(StringComparer.Ordinal);

    /// <summary>Takes what offices were known by.</summary>
    /// <param name="lineage">What the candidates were in the edition before.</param>
    /// <param name="previous">That edition; null where there is none.</param>
    public OfficeIdentities(Lineage lineage, PreviousDirectory? previous)
    {
        _lineage = lineage;
        _living = (previous?.Offices ?? []).Select(office => office.Key).ToHashSet(StringComparer.Ordinal);
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

    /// <summary>What a group was in the edition before: what bears its key, and what that key stands for now; after <see cref="Assign"/>.</summary>
    public IEnumerable<Office> FormerOf(OfficeGroup group) =>
        _lineage.OfficesOf(group).Where(office => office.Key == Of(group).Key || (_aliases.TryGetValue(office.Key, out var alias) && alias.IntoKey == Of(group).Key));

    /// <summary>Gives every group its identity.</summary>
    /// <param name="groups">The groups, the oldest founder's first.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public void Assign(IReadOnlyList<OfficeGroup> groups, CancellationToken cancellationToken)
    {
        // Who takes which is settled one after the other; what they may take is not.
        var series = InParallel.Select(groups, group => OfficeSlugs.Of(group.Founder), cancellationToken);

        // Those that were known keep what they had before anybody new chooses.
        foreach (var (group, slugs) in groups.Zip(series))
        {
            if (KnownAs(group, slugs) is { } known && _takenKeys.Add(known.Key))
            {
                _identities[group] = new OfficeIdentity(known.Key, known.Slug);
            }
        }

        foreach (var (group, slugs) in groups.Zip(series).Where(entry => !_identities.ContainsKey(entry.First)))
        {
            _identities[group] = Choose(group, slugs);
        }

        Merge(groups);
        Aliases = [.. CurrentAliases().OrderBy(alias => alias.Key, StringComparer.Ordinal)];
    }

    /// <summary>
    /// What a group was known by: its founder's identity. Where offices that stood apart are joined, one of them may have the
    /// founder's plainest slug, and would have it from the first had their decrees been imported together.
    /// </summary>
    private Office? KnownAs(OfficeGroup group, SlugSeries slugs) =>
        _lineage.OfficeOf(group.Founder) is { } known
            ? _lineage.OfficesOf(group).FirstOrDefault(office => office.Slug == slugs.Plain) ?? known
            : null;

    /// <summary>
    /// The plainest slug that is free, or that stands for nobody but a former member of this group. A slug whose office was
    /// withdrawn is that office's again: the same kind of body for the same place.
    /// </summary>
    private OfficeIdentity Choose(OfficeGroup group, SlugSeries series)
    {
        var former = _lineage.OfficesOf(group).ToList();
        var own = former.Select(office => office.Key).ToHashSet(StringComparer.Ordinal);
        if (Take(series.Plain, own) is { } identity || (identity = Take(series.Longer, own)) is not null)
        {
            return identity;
        }

        // Copies below the next one are somebody's, unless they are its own.
        var next = _nextCopy.GetValueOrDefault(series.Longer, SlugSeries.FirstCopy);
        foreach (var copy in former.Select(office => series.CopyOf(office.Slug)).Where(copy => copy < next).Order())
        {
            if (Take(series.Copy(copy!.Value), own) is { } again)
            {
                return again;
            }
        }

        while ((identity = Take(series.Copy(next), own)) is null)
        {
            next++;
        }

        _nextCopy[series.Longer] = next + 1;
        return identity;
    }

    /// <summary>
    /// Takes a slug and its key; null where they are another's: in this edition, in the one before, or as what another office is
    /// known by since the two were found to be one. What parts from an office may be again what it was.
    /// </summary>
    private OfficeIdentity? Take(string slug, HashSet<string> own)
    {
        var key = _ownerOfSlug.GetValueOrDefault(slug) ?? OfficeKeys.Of(slug);
        var isAnothers = !own.Contains(key) && (_living.Contains(key) || (_aliases.TryGetValue(key, out var alias) && !own.Contains(alias.IntoKey)));
        if (isAnothers || !_takenKeys.Add(key))
        {
            return null;
        }

        _ownerOfSlug[slug] = key;
        return new OfficeIdentity(key, slug);
    }

    /// <summary>What the other members of a group were known by stands for the group from now on: for the one that has its oldest row, where it is split.</summary>
    private void Merge(IReadOnlyList<OfficeGroup> groups)
    {
        var known = groups
            .SelectMany(group => group.Candidates.Select(candidate => (Candidate: candidate, Office: _lineage.OfficeOf(candidate), Group: group)))
            .Where(member => member.Office is not null)
            .OrderBy(member => member.Candidate, Candidate.ByAge)
            .Select(member => (member.Office, member.Group))
            .Concat(groups.SelectMany(group => _lineage.OfficesOf(group).Select(office => (Office: (Office?)office, Group: group))));
        foreach (var (office, group) in known)
        {
            if (office is not null && !_takenKeys.Contains(office.Key))
            {
                _aliases.TryAdd(office.Key, new OfficeAlias(office.Key, office.Slug, _identities[group].Key));
            }
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
