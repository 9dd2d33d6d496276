using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Planning;

/// <summary>Turns the changes of an edition into what would happen to each office.</summary>
internal sealed class OfficePlans
{
    private readonly IReadOnlyList<OfficeChange> _changes;
    private readonly Dictionary<string, Office> _before;
    private readonly Dictionary<string, Office> _after;
    private readonly RowLookup _rowsBefore;
    private readonly RowLookup _rowsAfter;

    /// <summary>Compares two editions.</summary>
    /// <param name="current">The current edition; null where there is none.</param>
    /// <param name="matched">The new one.</param>
    /// <param name="documents">The documents of the new one.</param>
    /// <param name="rows">Their rows.</param>
    public OfficePlans(StoredEdition? current, MatchedDirectory matched, IReadOnlyCollection<ImportedDecree> documents, RowLookup rows)
    {
        IReadOnlyList<Office> before = current?.Offices ?? [];
        _before = before.ToDictionary(office => office.Key, StringComparer.Ordinal);
        _after = matched.Offices.ToDictionary(office => office.Key, StringComparer.Ordinal);
        var known = (current?.Documents ?? []).Select(document => (document.Decree.Slug, document.Sha256)).ToHashSet();
        var changed = documents.Where(document => !known.Contains((document.Decree.Slug, document.Sha256))).Select(document => document.Decree.Slug).ToHashSet(StringComparer.Ordinal);
        _changes = OfficeComparison.Between(before, matched.Offices, matched.Aliases, changed);
        _rowsBefore = new RowLookup(current?.Documents ?? []);
        _rowsAfter = rows;
    }

    /// <summary>The offices that would change, by what happens to them and then by slug.</summary>
    public IReadOnlyList<PlannedOffice> All() =>
    [
        .. _changes.GroupBy(change => change.OfficeKey, StringComparer.Ordinal)
            .Select(changes => Plan(changes.Key, [.. changes]))
            .OrderBy(office => office.Kind)
            .ThenBy(office => office.Office.Slug, StringComparer.Ordinal),
    ];

    private PlannedOffice Plan(string key, IReadOnlyList<OfficeChange> changes)
    {
        var (before, after) = (_before.GetValueOrDefault(key), _after.GetValueOrDefault(key));
        var into = after is null && changes[0].After is { } other ? _after[other] : null;
        return new PlannedOffice
        {
            Kind = KindOf(before, after, into, changes),
            Before = before,
            After = after,
            Into = into,
            Values = before is null || after is null ? [] : [.. changes.Select(change => Value(change, before, after))],
            DocumentSlug = changes[0].DocumentSlug,
            Place = (after is null ? _rowsBefore.RowsOf(before!) : _rowsAfter.RowsOf(after)).FirstOrDefault(),
        };
    }

    private static PlanKind KindOf(Office? before, Office? after, Office? into, IReadOnlyList<OfficeChange> changes) => (before, after) switch
    {
        (null, _) => PlanKind.Added,
        (_, null) => into is null ? PlanKind.Withdrawn : PlanKind.Merged,
        _ when changes.Any(change => change.Kind == ChangeKind.Renamed) => PlanKind.Renamed,
        _ when changes.Any(change => change.Field == OfficeField.Address) && IsElsewhere(before, after) => PlanKind.Moved,
        _ => PlanKind.Changed,
    };

    /// <summary>Whether an office whose address changed is somewhere else now, and not only described otherwise.</summary>
    private static bool IsElsewhere(Office before, Office after) =>
        before.SettlementSlug != after.SettlementSlug
        || Printed(before).Any(left => Printed(after).Any(right => left.Language == right.Language && IsElsewhere(left, right)));

    private static bool IsElsewhere(PostalAddress left, PostalAddress right) =>
        left is { Street: null, Building: null } && right is { Street: null, Building: null }
            ? !CosmeticForm.AreSame(left.Text, right.Text)
            : !CosmeticForm.AreSame(left.Street, right.Street) || !CosmeticForm.AreSame(left.Building, right.Building);

    private static IEnumerable<PostalAddress> Printed(Office office) => office.Addresses.Where(address => address.Origin == TextOrigin.Printed);

    private PlannedValue Value(OfficeChange change, Office before, Office after)
    {
        var field = change.Field!.Value;
        return new PlannedValue(
            field,
            change.Before,
            change.After,
            _rowsBefore.PlaceOf(before with { Phones = Without(before.Phones, after.Phones) }, field, change.DocumentSlug),
            _rowsAfter.PlaceOf(after with { Phones = Without(after.Phones, before.Phones) }, field, change.DocumentSlug));
    }

    /// <summary>The phones that the other list does not have, so that the place told is that of what changed; all of them where it has them all.</summary>
    private static IReadOnlyList<PhoneNumber> Without(IReadOnlyList<PhoneNumber> phones, IReadOnlyList<PhoneNumber> others)
    {
        var known = others.Select(phone => (phone.E164 ?? phone.Display, phone.Purpose)).ToHashSet();
        PhoneNumber[] own = [.. phones.Where(phone => !known.Contains((phone.E164 ?? phone.Display, phone.Purpose)))];
        return own.Length > 0 ? own : phones;
    }
}
