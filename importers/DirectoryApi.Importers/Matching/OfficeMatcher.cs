using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching;

/// <summary>
/// Makes offices from rows. Within a decree the copies of a row under its several standards are one office that gives several
/// services; offices of different decrees stand side by side, and the newest decree's are the first to choose their slugs.
/// </summary>
public sealed class OfficeMatcher
{
    private readonly Gazetteer _gazetteer;
    private readonly OfficePlaces _places;

    /// <summary>A matcher that knows the places of a gazetteer.</summary>
    public OfficeMatcher(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteer = gazetteer;
        _places = new OfficePlaces(gazetteer);
    }

    /// <summary>The offices and services of a set of decrees; the result does not depend on the order of the decrees.</summary>
    public MatchedDirectory Match(IEnumerable<ImportedDecree> decrees, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decrees);
        var run = new Run();
        foreach (var decree in decrees.OrderByDescending(decree => decree.Decree.AdoptedOn).ThenBy(decree => decree.Decree.Slug, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var services = decree.Standards.ToDictionary(standard => standard.Ordinal, standard => run.Services.Add(decree.Decree, standard));
            foreach (var cluster in RowClusters.Of(decree))
            {
                Add(cluster, services, run);
            }
        }

        return new MatchedDirectory(
            [.. run.Offices.Values.OrderBy(office => office.Slug, StringComparer.Ordinal)],
            run.Services.Services,
            run.Warnings);
    }

    /// <summary>Adds the office of a cluster, after the one it is a unit of: the copy of the table that the latter stands in may be printed later.</summary>
    private void Add(RowCluster cluster, Dictionary<int, string> services, Run run)
    {
        if (run.Offices.ContainsKey(cluster))
        {
            return;
        }

        if (cluster.Parent is { } parent)
        {
            Add(parent, services, run);
        }

        run.Offices[cluster] = CreateOffice(cluster, services, run);
    }

    private Office CreateOffice(RowCluster cluster, Dictionary<int, string> services, Run run)
    {
        var decree = cluster.Decree;
        var parentKey = cluster.Parent is null ? null : run.Offices[cluster.Parent].Key;
        var name = cluster.Majority(row => row.Name?.Value, name => name) ?? cluster.First.Group ?? cluster.First.Address?.Value ?? cluster.First.Row;
        var addressed = cluster.Majority(row => row.Address is null ? null : row, row => row.Address!.Value);
        var depth = cluster.First.Row.Count(character => character == '/');
        var levelInName = OfficeLevels.InName(cluster.First.Kind, decree.Language, name);
        var isRegional = (levelInName ?? OfficeLevels.ByPlace(depth, null)) == OfficeLevel.Region;
        var above = cluster.Parent is null ? null : run.Places[cluster.Parent];
        var places = _places.Find(isRegional, cluster.First.Region, name, addressed?.Address!.Value, addressed?.Settlement, above);
        var level = levelInName ?? OfficeLevels.ByPlace(depth, places.District);
        run.Places[cluster] = places;
        if (addressed?.Settlement is { } settlement && places.Settlement is null)
        {
            run.Warnings.Add(new ImportWarning(
                "place.settlement-unknown", cluster.Source.FileName, addressed.Address!.Span, $"The gazetteer knows no settlement «{settlement}» in {addressed.Region ?? "an unknown region"}; the office has no point on the map."));
        }

        return new Office
        {
            Key = run.Keys.Make(cluster.First.Kind, places, parentKey, decree.Language.Tag(), name),
            Slug = run.Slugs.Make(cluster.First.Kind, level, places, name),
            Kind = cluster.First.Kind,
            Level = level,
            Names = [new LocalizedText(decree.Language, name, TextOrigin.Printed)],
            ParentKey = parentKey,
            RegionSlug = places.Region?.Slug,
            DistrictSlug = places.District?.Slug,
            SettlementSlug = places.Settlement?.Slug,
            Addresses = addressed is null ? [] : [ReadAddress(addressed)],
            Phones = ReadPhones(cluster, places, run),
            Emails = [.. (cluster.Majority(row => row.Emails, Joined) ?? []).Select(email => email.Value).Distinct()],
            Websites = [.. (cluster.Majority(row => row.Websites, Joined) ?? []).Select(site => SiteField.ToUrl(site.Value)).OfType<string>().Distinct()],
            Hours = ReadHours(cluster),
            ServiceSlugs = [.. cluster.Rows.Select(row => services[row.Key.Standard]).Distinct().Order(StringComparer.Ordinal)],
            Witnesses = [.. cluster.Rows.Select(row => row.Key).Order()],
            AsOf = decree.AdoptedOn,
        };
    }

    private static string Joined(IReadOnlyList<Sourced<string>> values) => string.Join('\n', values.Select(value => value.Value));

    private static PostalAddress ReadAddress(AnnexRow row)
    {
        var parts = AddressField.Read(row.Address!.Value, row.Language, name => name == row.Settlement);
        return new PostalAddress
        {
            Text = row.Address.Value,
            Language = row.Language,
            PostalCode = row.PostalCode,
            Settlement = row.Settlement,
            Street = parts.Street,
            Building = parts.Building,
        };
    }

    private IReadOnlyList<Domain.Contacts.PhoneNumber> ReadPhones(RowCluster cluster, PlacesOfOffice places, Run run)
    {
        var printed = cluster.Majority(row => row.Phones, phones => string.Join('\n', phones.Select(phone => $"{phone.Column} {phone.Display.Value}"))) ?? [];
        var codes = new[]
        {
            places.Settlement?.DistrictSlug is { } district ? _gazetteer.FindDistrict(district)?.PhoneCode : null,
            places.District?.PhoneCode,
            places.Region?.PhoneCode,
        };
        var phones = PhoneNumbers.From(printed, [.. codes.OfType<string>().Distinct()]);
        foreach (var phone in phones.Where(phone => phone.E164 is null))
        {
            run.Warnings.Add(new ImportWarning(
                "phone.digits", cluster.Source.FileName, printed.First(row => row.Display.Value == phone.Display).Display.Span, $"«{phone.Display}» does not make a number of ten digits with any area code of its place; it was kept as printed."));
        }

        return phones;
    }

    private static OpeningHours? ReadHours(RowCluster cluster)
    {
        var rules = cluster.Majority(row => row.Hours.Count > 0 ? row.Hours : null, rules => string.Join(';', rules.Select(rule => $"{string.Join(',', rule.Days)} {rule.Opens}-{rule.Closes} {string.Join(',', rule.Breaks)}")));
        if (rules is null)
        {
            return ReadClauseHours(cluster);
        }

        var periods = OpeningHours.PeriodsOf(rules);
        return periods.Count == 0 ? null : new OpeningHours(periods, cluster.Majority(row => row.HoursText?.Value, text => text), HoursOrigin.Table);
    }

    /// <summary>The hours that the standards' clauses give for such offices, where the tables print none: those that most standards give.</summary>
    private static OpeningHours? ReadClauseHours(RowCluster cluster)
    {
        var standards = cluster.Source.Standards.ToDictionary(standard => standard.Ordinal);
        var clause = cluster.Majority(
            row => row.HoursText is null ? standards[row.Key.Standard].Hours.FirstOrDefault(hours => hours.Kind == row.Kind) : null,
            hours => OsmOpeningHours.Format(OpeningHours.PeriodsOf(hours.Rules)));
        return clause is not null && OpeningHours.PeriodsOf(clause.Rules) is { Count: > 0 } periods
            ? new OpeningHours(periods, clause.Text.Value, HoursOrigin.Clause)
            : null;
    }

    /// <summary>What one matching collects.</summary>
    private sealed class Run
    {
        public Dictionary<RowCluster, Office> Offices { get; } = [];

        public Dictionary<RowCluster, PlacesOfOffice> Places { get; } = [];

        public OfficeKeys Keys { get; } = new();

        public OfficeSlugs Slugs { get; } = new();

        public ServiceCatalogue Services { get; } = new();

        public List<ImportWarning> Warnings { get; } = [];
    }
}
