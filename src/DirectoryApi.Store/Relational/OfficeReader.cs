using System.Text;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Reads versions of offices, one query a table.</summary>
internal static class OfficeReader
{
    /// <summary>The offices of an edition, in the order they were stored.</summary>
    public static List<StoredOffice> Read(StoreSession session, int edition, CancellationToken cancellationToken) =>
        Read(session, edition, VersionSelection.Held, cancellationToken);

    /// <summary>The last versions of offices that an edition no longer has, aliases included.</summary>
    public static List<StoredOffice> ReadWithdrawn(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        // As a rule there are none, and then a server need not ask for their lists at its start.
        var any = false;
        session.Read(StoreQueries.OfficeVersions, edition, _ => any = true, cancellationToken, VersionSelection.Withdrawn);
        return any ? Read(session, edition, VersionSelection.Withdrawn, cancellationToken) : [];
    }

    private static List<StoredOffice> Read(StoreSession session, int edition, VersionSelection selection, CancellationToken cancellationToken)
    {
        var printed = new OfficePrintedLists();
        var further = new OfficeFurtherLists();
        printed.Read(new OfficeListReader(session, edition, selection, cancellationToken));
        further.Read(new OfficeListReader(session, edition, selection, cancellationToken));
        return ReadVersions(session, edition, selection, printed, further, cancellationToken);
    }

    /// <summary>The offices whose lists were read.</summary>
    public static List<StoredOffice> ReadVersions(
        StoreSession session, int edition, VersionSelection selection, OfficePrintedLists printed, OfficeFurtherLists further, CancellationToken cancellationToken)
    {
        var pool = new TextPool();
        var hours = new Dictionary<(IReadOnlyList<OpeningPeriod> Periods, string? Text, HoursOrigin Origin), OpeningHours>();
        var weeks = new Dictionary<string, IReadOnlyList<OpeningPeriod>>(StringComparer.Ordinal);
        var offices = new List<StoredOffice>();
        session.Read(StoreQueries.OfficeVersions, edition, row =>
        {
            long versionId = row.Long(), officeId = row.Long();
            offices.Add(new StoredOffice(versionId, row.IntOrNull(), new Office
            {
                Key = printed.KeyOf(officeId),
                Slug = row.Text(),
                Kind = (OfficeKind)EnumNames.OfficeKinds.Read(row.Text(pool)),
                Level = (OfficeLevel)EnumNames.OfficeLevels.Read(row.Text(pool)),
                ParentKey = row.TextOrNull(pool),
                RegionSlug = row.TextOrNull(pool),
                DistrictSlug = row.TextOrNull(pool),
                SettlementSlug = row.TextOrNull(pool),
                AsOf = DateText.ReadDate(row.Text(pool)),
                Hours = ReadHours(row, versionId),
                Names = printed.Names.Of(versionId),
                Addresses = printed.Addresses.Of(versionId),
                Phones = printed.Phones.Of(versionId),
                Emails = printed.Emails.Of(versionId),
                Websites = printed.Websites.Of(versionId),
                ServiceSlugs = further.Services.Of(versionId),
                Contacts = further.Contacts.Of(versionId),
                Witnesses = further.Witnesses.Of(versionId),
                History = further.Statements.Of(versionId),
                Dissents = further.Dissents.Of(versionId),
            }));
        }, cancellationToken, selection);
        return offices;

        OpeningHours? ReadHours(RowReader row, long versionId)
        {
            string? text = row.TextOrNull(pool), name = row.TextOrNull(pool), json = row.TextOrNull(pool);
            if (name is null)
            {
                return null;
            }

            // Equal periods are one list: equal hours become one object.
            var origin = (HoursOrigin)EnumNames.HoursOrigins.Read(name);
            var periods = json is null ? further.Periods.Of(versionId) : ReadPeriods(json);
            if (!hours.TryGetValue((periods, text, origin), out var known))
            {
                hours.Add((periods, text, origin), known = new OpeningHours(periods, text, origin));
            }

            return known;
        }

        // Most offices are open as many others are.
        IReadOnlyList<OpeningPeriod> ReadPeriods(string json)
        {
            if (!weeks.TryGetValue(json, out var week))
            {
                weeks.Add(json, week = ListsJson.ReadPeriods(Encoding.UTF8.GetBytes(json)));
            }

            return week;
        }
    }
}
