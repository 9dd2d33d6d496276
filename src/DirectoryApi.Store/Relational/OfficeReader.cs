using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Reads versions of offices, one query a table.</summary>
internal sealed class OfficeReader
{
    private readonly StoreSession _session;
    private readonly int _edition;
    private readonly VersionSelection _selection;
    private readonly CancellationToken _cancellationToken;
    private readonly TextPool _pool = new();

    private OfficeReader(StoreSession session, int edition, VersionSelection selection, CancellationToken cancellationToken)
    {
        _session = session;
        _edition = edition;
        _selection = selection;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The offices of an edition, in the order they were stored.</summary>
    public static List<StoredOffice> Read(StoreSession session, int edition, CancellationToken cancellationToken) =>
        new OfficeReader(session, edition, VersionSelection.Held, cancellationToken).Read();

    /// <summary>The last versions of offices that an edition no longer has, aliases included.</summary>
    public static List<StoredOffice> ReadWithdrawn(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        // As a rule there are none, and then a server need not ask for their lists at its start.
        var any = false;
        session.Read(StoreQueries.OfficeVersions, edition, _ => any = true, cancellationToken, VersionSelection.Withdrawn);
        return any ? new OfficeReader(session, edition, VersionSelection.Withdrawn, cancellationToken).Read() : [];
    }

    private List<StoredOffice> Read()
    {
        var keys = new Dictionary<long, string>();
        _session.Read(StoreQueries.OfficeKeys, _edition, row => keys.Add(row.Long(), row.Text()), _cancellationToken);

        var names = ReadList(StoreQueries.OfficeNames, EditionReader.ReadText);
        var addresses = ReadList(StoreQueries.OfficeAddresses, ReadAddress);
        var phones = ReadList(StoreQueries.OfficePhones, row =>
            new PhoneNumber(row.Text(), row.TextOrNull(), (PhonePurpose)EnumNames.PhonePurposes.Read(row.Text())));
        var emails = ReadList(StoreQueries.OfficeEmails, row => row.Text());
        var websites = ReadList(StoreQueries.OfficeWebsites, row => row.Text());
        var periods = ReadList(StoreQueries.OfficePeriods, row =>
            new OpeningPeriod((Weekday)EnumNames.Weekdays.Read(row.Text()), new TimeRange(MinutesOfDay.Read(row.Int()), MinutesOfDay.Read(row.Int()))));
        var services = ReadList(StoreQueries.OfficeServices, row => _pool.Share(row.Text()));
        var contacts = ReadList(StoreQueries.OfficeContacts, ReadContact);
        var witnesses = ReadList(StoreQueries.OfficeWitnesses, row => new Witness(ReadKey(row), _pool.Share(row.Text())));
        var statements = ReadList(StoreQueries.OfficeStatements, ReadStatement);
        var dissents = ReadList(StoreQueries.OfficeDissents, row =>
            new OfficeDissent((OfficeField)EnumNames.OfficeFields.Read(row.Text()), row.Text(), ListsJson.ReadRows(row.Utf8())));

        var offices = new List<StoredOffice>();
        _session.Read(StoreQueries.OfficeVersions, _edition, row =>
        {
            long versionId = row.Long(), officeId = row.Long();
            offices.Add(new StoredOffice(versionId, row.IntOrNull(), new Office
            {
                Key = keys[officeId],
                Slug = row.Text(),
                Kind = (OfficeKind)EnumNames.OfficeKinds.Read(row.Text()),
                Level = (OfficeLevel)EnumNames.OfficeLevels.Read(row.Text()),
                ParentKey = row.TextOrNull(),
                RegionSlug = _pool.ShareOrNull(row.TextOrNull()),
                DistrictSlug = _pool.ShareOrNull(row.TextOrNull()),
                SettlementSlug = _pool.ShareOrNull(row.TextOrNull()),
                AsOf = DateText.ReadDate(row.Text()),
                Hours = ReadHours(row, periods.Of(versionId)),
                Names = names.Of(versionId),
                Addresses = addresses.Of(versionId),
                Phones = phones.Of(versionId),
                Emails = emails.Of(versionId),
                Websites = websites.Of(versionId),
                ServiceSlugs = services.Of(versionId),
                Contacts = contacts.Of(versionId),
                Witnesses = witnesses.Of(versionId),
                History = statements.Of(versionId),
                Dissents = dissents.Of(versionId),
            }));
        }, _cancellationToken, _selection);
        return offices;
    }

    private static PostalAddress ReadAddress(RowReader row) => new()
    {
        Language = EditionReader.ReadLanguage(row),
        Text = row.Text(),
        Origin = (TextOrigin)EnumNames.TextOrigins.Read(row.Text()),
        PostalCode = row.TextOrNull(),
        Settlement = row.TextOrNull(),
        Street = row.TextOrNull(),
        Building = row.TextOrNull(),
    };

    private static OpeningHours? ReadHours(RowReader row, IReadOnlyList<OpeningPeriod> periods)
    {
        var text = row.TextOrNull();
        return row.TextOrNull() is { } origin ? new OpeningHours(periods, text, (HoursOrigin)EnumNames.HoursOrigins.Read(origin)) : null;
    }

    private ContactPoint ReadContact(RowReader row) => new()
    {
        Role = (ContactRole)EnumNames.ContactRoles.Read(row.Text()),
        Position = row.TextOrNull(),
        Room = row.TextOrNull(),
        Phones = ListsJson.ReadPhones(row.Utf8()),
        Emails = ListsJson.ReadTexts(row.Utf8()),
        Websites = ListsJson.ReadTexts(row.Utf8()),
        Hours = ReadHours(row, ListsJson.ReadPeriods(row.Utf8())),
        Source = ReadKey(row),
    };

    private OfficeStatement ReadStatement(RowReader row) => new()
    {
        DocumentSlug = _pool.Share(row.Text()),
        AsOf = DateText.ReadDate(row.Text()),
        IsReplaced = row.Bool(),
        Name = row.Text(),
        Address = row.TextOrNull(),
        Phones = ListsJson.ReadTexts(row.Utf8()),
        Hours = row.TextOrNull(),
    };

    private RowKey ReadKey(RowReader row) => new(_pool.Share(row.Text()), row.Int(), _pool.Share(row.Text()), _pool.Share(row.Text()));

    private ListsByOwner<T> ReadList<T>(TableQuery query, Func<RowReader, T> readItem)
    {
        var lists = new ListsByOwner<T>();
        _session.Read(query, _edition, row => lists.Add(row.Long(), readItem(row)), _cancellationToken, _selection);
        return lists;
    }
}
