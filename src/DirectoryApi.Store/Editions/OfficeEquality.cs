using DirectoryApi.Domain.Contacts;
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
        && AreEqual(left.Contacts, right.Contacts, AreEqual)
        && left.Witnesses.SequenceEqual(right.Witnesses)
        && AreEqual(left.History, right.History, AreEqual)
        && AreEqual(left.Dissents, right.Dissents, AreEqual);

    private static bool AreEqual(ContactPoint left, ContactPoint right) =>
        left.Role == right.Role
        && left.Position == right.Position
        && left.Room == right.Room
        && left.Source == right.Source
        && AreEqual(left.Hours, right.Hours)
        && left.Phones.SequenceEqual(right.Phones)
        && left.Emails.SequenceEqual(right.Emails)
        && left.Websites.SequenceEqual(right.Websites);

    private static bool AreEqual(OfficeStatement left, OfficeStatement right) =>
        left.DocumentSlug == right.DocumentSlug
        && left.AsOf == right.AsOf
        && left.IsReplaced == right.IsReplaced
        && left.Name == right.Name
        && left.Address == right.Address
        && left.Hours == right.Hours
        && left.Phones.SequenceEqual(right.Phones);

    private static bool AreEqual(OfficeDissent left, OfficeDissent right) =>
        left.Field == right.Field && left.Value == right.Value && left.Rows.SequenceEqual(right.Rows);

    private static bool AreEqual<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, T, bool> areEqual)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!areEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(OpeningHours? left, OpeningHours? right) =>
        left is null || right is null
            ? left is null && right is null
            : left.Origin == right.Origin && left.Text == right.Text && left.Periods.SequenceEqual(right.Periods);
}
