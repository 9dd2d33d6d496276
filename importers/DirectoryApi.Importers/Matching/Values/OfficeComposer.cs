using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;
using DirectoryApi.Importers.Matching.Identity;
using DirectoryApi.Importers.Naming;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>Makes the record of an office from the candidates it consists of: the newest decree's word, the majority's among its copies.</summary>
internal sealed class OfficeComposer
{
    private readonly Gazetteer _gazetteer;
    private readonly OfficeNames _names;
    private readonly OfficeAddresses _addresses;
    private readonly OfficeIdentities _identities;
    private readonly Dictionary<Candidate, OfficeGroup> _groupOf;
    private readonly Dictionary<(string Document, int Standard), string> _services;
    private readonly HoursValues _hours = new();
    private readonly HistoryValues _history;

    public OfficeComposer(
        Gazetteer gazetteer,
        IReadOnlyList<OfficeGroup> groups,
        OfficeIdentities identities,
        Lineage lineage,
        Dictionary<(string Document, int Standard), string> services)
    {
        _gazetteer = gazetteer;
        _names = new OfficeNames(gazetteer);
        _addresses = new OfficeAddresses(gazetteer);
        _identities = identities;
        _services = services;
        _history = new HistoryValues(_hours, lineage, services.Keys.Select(key => key.Document).ToHashSet(StringComparer.Ordinal));
        _groupOf = groups.SelectMany(group => group.Candidates.Select(candidate => (candidate, group))).ToDictionary(entry => entry.candidate, entry => entry.group);
    }

    /// <summary>The record of an office, and what could not be taken at its word. Safe to be called for several offices at a time.</summary>
    public (Office Office, IReadOnlyList<ImportWarning> Warnings) Compose(OfficeGroup group)
    {
        var warnings = new List<ImportWarning>();
        return (Compose(group, warnings), warnings.ToArray());
    }

    private Office Compose(OfficeGroup group, List<ImportWarning> warnings)
    {
        var identity = _identities.Of(group);
        var newest = group.Newest;
        var places = PlacesOf(group);
        var codes = places.AreaCodes(_gazetteer);
        if (newest is { Addressed: { Settlement: { } settlement } addressed } && places.Settlement is null)
        {
            warnings.Add(new ImportWarning(
                "place.settlement-unknown", newest.Source.FileName, addressed.Address!.Span, $"The gazetteer knows no settlement «{settlement}» in {addressed.Region ?? "an unknown region"}; the office has no point on the map."));
        }

        // Arrays, and none for what is empty: a million offices are kept until they are written, and each object of theirs costs collections time.
        return new Office
        {
            Key = identity.Key,
            Slug = identity.Slug,
            Kind = newest.Kind,
            Level = newest.Level,
            Names = _names.Complete(new OfficeDescription(newest.Kind, newest.Level, places.Region, places.District, places.Settlement, NameValues.Of(group))).OrderBy(name => name.Language).ToArray(),
            ParentKey = ParentOf(group),
            RegionSlug = places.Region?.Slug,
            DistrictSlug = places.District?.Slug,
            SettlementSlug = places.Settlement?.Slug,
            Addresses = _addresses.Complete(AddressValues.Of(group), places.Settlement).ToArray(),
            Phones = PhoneValues.Of(group, codes, warnings).ToArray(),
            Emails = Newest(group, row => row.Emails, email => email.Value),
            Websites = Newest(group, row => row.Websites, site => SiteField.ToUrl(site.Value)),
            Hours = _hours.Of(group),
            ServiceSlugs = ServicesOf(group),
            Contacts = ContactValues.Of(group, codes).ToArray(),
            Witnesses = WitnessValues.Of(group).ToArray(),
            History = _history.Of(group, _identities.FormerOf(group)).ToArray(),
            Dissents = DissentValues.Of(group).ToArray(),
            AsOf = group.Candidates.Max(candidate => candidate.Decree.AdoptedOn),
        };
    }

    /// <summary>The places of the newest candidate, completed from older ones where it names the same region but not the rest.</summary>
    private static PlacesOfOffice PlacesOf(OfficeGroup group)
    {
        var newest = group.Newest;
        if (group.Candidates.Count == 1)
        {
            return newest.Places;
        }

        var older = group.NewestFirst.Skip(1).ToList();
        return newest.Places with
        {
            District = newest.Places.District ?? (newest.Level == OfficeLevel.Region ? null : older.Select(candidate => candidate.Places.District).FirstOrDefault(district => district is not null)),
            Settlement = newest.Places.Settlement ?? (newest.Addressed?.Settlement is null ? older.Select(candidate => candidate.Places.Settlement).FirstOrDefault(settlement => settlement is not null) : null),
        };
    }

    /// <summary>The office it is printed under in the newest decree that prints it under one. No office stands under itself, by whatever way.</summary>
    private string? ParentOf(OfficeGroup group)
    {
        foreach (var candidate in group.NewestFirst)
        {
            if (candidate.Parent is { } parent && _groupOf[parent] is var above && !IsUnder(above, group))
            {
                return _identities.Of(above).Key;
            }
        }

        return null;
    }

    private bool IsUnder(OfficeGroup group, OfficeGroup wanted)
    {
        if (group != wanted && group.Candidates is [{ Parent: null }])
        {
            return false;
        }

        var seen = new HashSet<OfficeGroup>();
        var above = new Stack<OfficeGroup>([group]);
        while (above.TryPop(out var next))
        {
            if (next == wanted)
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var parent in next.Candidates.Select(candidate => candidate.Parent).OfType<Candidate>())
                {
                    above.Push(_groupOf[parent]);
                }
            }
        }

        return false;
    }

    private string[] ServicesOf(OfficeGroup group) => group is { Candidates: [{ Rows: [var only] }], Contacts: [] }
        ? [ServiceOf(only)]
        : group.Candidates.SelectMany(candidate => candidate.Rows).Concat(group.Contacts.Select(contact => contact.Row))
            .Select(ServiceOf).Distinct().Order(StringComparer.Ordinal).ToArray();

    private string ServiceOf(AnnexRow row) => _services[(row.Key.DocumentSlug, row.Key.Standard)];

    /// <summary>The values most copies of the newest decree print that prints any.</summary>
    private static string[] Newest(OfficeGroup group, Func<AnnexRow, IReadOnlyList<Sourced<string>>> values, Func<Sourced<string>, string?> read)
    {
        foreach (var candidate in group.NewestFirst)
        {
            if (!candidate.IsNamedByContactsOnly
                && candidate.Majority(row => values(row) is { Count: > 0 } printed ? printed : null, printed => string.Join('\n', printed.Select(value => value.Value))) is { } most
                && most.Select(read).OfType<string>().Distinct().ToArray() is { Length: > 0 } readable)
            {
                return readable;
            }
        }

        return [];
    }
}
