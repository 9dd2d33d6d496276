using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Domain.Changes;

/// <summary>
/// Tells what differs between the offices of two editions, in the terms of a reader: what is only printed otherwise is no change.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><description>Names and addresses: case, white space, quotes, dashes, full stops, «№» or «N» and letters that look alike do
/// not count. A name printed on both sides that differs is <see cref="ChangeKind.Renamed"/>; one that is derived on a side is
/// <see cref="ChangeKind.Changed"/>, and is not told beside a printed name that it follows. Addresses are compared in the languages
/// that either side is printed in.</description></item>
/// <item><description>Phones: the same number for the same purpose is the same phone, however its digits are grouped and whether
/// its area code is printed with it. Order does not count, here and in other lists.</description></item>
/// <item><description>E-mail addresses: without regard to case. Sites: without scheme and closing slash. Hours: their
/// periods.</description></item>
/// <item><description>The rows that an office rests on, their reasons, dissents, history and date do not count.</description></item>
/// </list>
/// A change rests on a decree of the office, in the later edition where that has the office: the newest of those whose document
/// changed, else the newest of all. The slug is empty for an office that rests on no row.
/// </remarks>
public static class OfficeComparison
{
    private static readonly (OfficeField Field, Func<Office, Office, bool> AreSame)[] Rules =
    [
        (OfficeField.NameKk, (before, after) => TextComparison.IsNameSame(before, after, Language.Kk)),
        (OfficeField.NameRu, (before, after) => TextComparison.IsNameSame(before, after, Language.Ru)),
        (OfficeField.NameEn, (before, after) => TextComparison.IsNameSame(before, after, Language.En)),
        (OfficeField.Slug, (before, after) => before.Slug == after.Slug),
        (OfficeField.Kind, (before, after) => before.Kind == after.Kind),
        (OfficeField.Level, (before, after) => before.Level == after.Level),
        (OfficeField.Parent, (before, after) => before.ParentKey == after.ParentKey),
        (OfficeField.Region, (before, after) => before.RegionSlug == after.RegionSlug),
        (OfficeField.District, (before, after) => before.DistrictSlug == after.DistrictSlug),
        (OfficeField.Settlement, (before, after) => before.SettlementSlug == after.SettlementSlug),
        (OfficeField.Address, TextComparison.IsAddressSame),
        (OfficeField.Phones, (before, after) => ContactComparison.AreSame(before.Phones, after.Phones)),
        (OfficeField.Emails, (before, after) => ContactComparison.AreSameEmails(before.Emails, after.Emails)),
        (OfficeField.Websites, (before, after) => ContactComparison.AreSameSites(before.Websites, after.Websites)),
        (OfficeField.Hours, (before, after) => ContactComparison.AreSame(before.Hours, after.Hours)),
        (OfficeField.Services, (before, after) => before.ServiceSlugs.ToHashSet(StringComparer.Ordinal).SetEquals(after.ServiceSlugs)),
        (OfficeField.Contacts, (before, after) => ContactComparison.AreSame(before.Contacts, after.Contacts)),
    ];

    private static readonly Dictionary<OfficeField, Language> Names = new()
    {
        [OfficeField.NameKk] = Language.Kk,
        [OfficeField.NameRu] = Language.Ru,
        [OfficeField.NameEn] = Language.En,
    };

    /// <summary>
    /// The changes from one edition's offices to another's, ordered by the key of the office and then by field. An office that is
    /// only in the first is withdrawn, or found to be another one where <paramref name="aliases"/> say so and the other one is there.
    /// A unit whose office above was found to be another one is still a unit of the same office.
    /// </summary>
    /// <param name="before">The offices of the earlier edition; keys are unique.</param>
    /// <param name="after">The offices of the later edition; keys are unique.</param>
    /// <param name="aliases">The aliases of the later edition.</param>
    /// <param name="changedDocuments">Slugs of the documents that are not the same in both editions; null where that is not known.</param>
    public static IReadOnlyList<OfficeChange> Between(
        IReadOnlyCollection<Office> before,
        IReadOnlyCollection<Office> after,
        IReadOnlyCollection<OfficeAlias> aliases,
        IReadOnlySet<string>? changedDocuments = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(aliases);
        if (before.Count == 0)
        {
            return [.. after.OrderBy(office => office.Key, StringComparer.Ordinal).Select(office => Whole(ChangeKind.Added, office, changedDocuments))];
        }

        var old = before.ToDictionary(office => office.Key, StringComparer.Ordinal);
        var current = after.ToDictionary(office => office.Key, StringComparer.Ordinal);
        var merged = aliases.Where(alias => current.ContainsKey(alias.IntoKey)).ToDictionary(alias => alias.Key, alias => alias.IntoKey, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(key =>
                (old.GetValueOrDefault(key), current.GetValueOrDefault(key)) switch
                {
                    ({ } was, { } now) => Between(was with { ParentKey = Followed(was.ParentKey, merged) }, now, changedDocuments),
                    ({ } was, null) => [Whole(ChangeKind.Withdrawn, was, changedDocuments) with { After = merged.GetValueOrDefault(key) }],
                    (null, { } now) => [Whole(ChangeKind.Added, now, changedDocuments)],
                    _ => (IReadOnlyList<OfficeChange>)[],
                }),
        ];
    }

    /// <summary>What changed about one office, ordered by field; empty where a reader sees the same. Both are of one key.</summary>
    /// <param name="before">The office as the earlier edition holds it.</param>
    /// <param name="after">The office as the later edition holds it.</param>
    public static IReadOnlyList<OfficeChange> Between(Office before, Office after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(before, after, changedDocuments: null);
    }

    private static IReadOnlyList<OfficeChange> Between(Office before, Office after, IReadOnlySet<string>? changedDocuments) =>
    [
        .. Rules.Where(rule => !rule.AreSame(before, after)).Select(rule => Whole(KindOf(rule.Field, before, after), after, changedDocuments) with
        {
            Field = rule.Field,
            Before = OfficeFieldText.Of(before, rule.Field),
            After = OfficeFieldText.Of(after, rule.Field),
        }),
    ];

    private static ChangeKind KindOf(OfficeField field, Office before, Office after) =>
        Names.TryGetValue(field, out var language) && TextComparison.IsNamePrinted(before, after, language) ? ChangeKind.Renamed : ChangeKind.Changed;

    private static OfficeChange Whole(ChangeKind kind, Office office, IReadOnlySet<string>? changedDocuments) => new()
    {
        Kind = kind,
        OfficeKey = office.Key,
        DocumentSlug = DocumentOf(office, changedDocuments),
    };

    private static string DocumentOf(Office office, IReadOnlySet<string>? changedDocuments)
    {
        var documents = office.Witnesses.Select(witness => witness.Row.DocumentSlug);
        return documents.FirstOrDefault(document => changedDocuments?.Contains(document) == true) ?? documents.FirstOrDefault() ?? "";
    }

    private static string? Followed(string? key, Dictionary<string, string> merged) => key is null ? null : merged.GetValueOrDefault(key, key);
}
