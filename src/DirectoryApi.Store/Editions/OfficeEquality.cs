using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Editions;

/// <summary>Compares offices by value, lists included: a record compares its lists by reference.</summary>
internal static class OfficeEquality
{
    /// <summary>Whether both say the same. The order of names, phones and the like counts, since it is shown.</summary>
    public static bool AreEqual(Office left, Office right) =>
        left.Key == right.Key
        && left.Slug == right.Slug
        && left.Kind == right.Kind
        && left.Level == right.Level
        && left.ParentKey == right.ParentKey
        && left.RegionSlug == right.RegionSlug
        && left.DistrictSlug == right.DistrictSlug
        && left.SettlementSlug == right.SettlementSlug
        && left.AsOf == right.AsOf
        && AreEqual(left.Hours, right.Hours)
        && left.Names.SequenceEqual(right.Names)
        && left.Addresses.SequenceEqual(right.Addresses)
        && left.Phones.SequenceEqual(right.Phones)
        && left.Emails.SequenceEqual(right.Emails)
        && left.Websites.SequenceEqual(right.Websites)
        && left.ServiceSlugs.SequenceEqual(right.ServiceSlugs)
        && left.Witnesses.SequenceEqual(right.Witnesses);

    private static bool AreEqual(OpeningHours? left, OpeningHours? right) =>
        left is null || right is null
            ? left is null && right is null
            : left.Origin == right.Origin && left.Text == right.Text && left.Periods.SequenceEqual(right.Periods);
}
