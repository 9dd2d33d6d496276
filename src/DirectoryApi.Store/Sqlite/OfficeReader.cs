using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Reads the offices of an edition, one query a table.</summary>
internal sealed class OfficeReader
{
    private readonly SqliteConnection _connection;
    private readonly int _edition;
    private readonly CancellationToken _cancellationToken;
    private readonly TextPool _pool = new();

    private OfficeReader(SqliteConnection connection, int edition, CancellationToken cancellationToken)
    {
        _connection = connection;
        _edition = edition;
        _cancellationToken = cancellationToken;
    }

    /// <summary>A reader of one list's item.</summary>
    private delegate T ItemReader<T>(ref RowReader row);

    /// <summary>The offices of an edition, in the order they were stored.</summary>
    public static List<StoredOffice> Read(SqliteConnection connection, int edition, CancellationToken cancellationToken) =>
        new OfficeReader(connection, edition, cancellationToken).Read();

    private List<StoredOffice> Read()
    {
        var keys = new Dictionary<long, string>();
        StoreQueries.OfficeKeys.Read(_connection, _edition, (ref RowReader row) => keys.Add(row.Long(), row.Text()), _cancellationToken);

        var names = ReadList(StoreQueries.OfficeNames, EditionReader.ReadText);
        var addresses = ReadList(StoreQueries.OfficeAddresses, ReadAddress);
        var phones = ReadList(StoreQueries.OfficePhones, (ref RowReader row) =>
            new PhoneNumber(row.Text(), row.TextOrNull(), (PhonePurpose)EnumNames.PhonePurposes.Read(row.Text())));
        var emails = ReadList(StoreQueries.OfficeEmails, (ref RowReader row) => row.Text());
        var websites = ReadList(StoreQueries.OfficeWebsites, (ref RowReader row) => row.Text());
        var periods = ReadList(StoreQueries.OfficePeriods, (ref RowReader row) =>
            new OpeningPeriod((Weekday)EnumNames.Weekdays.Read(row.Text()), new TimeRange(ReadTime(ref row), ReadTime(ref row))));
        var services = ReadList(StoreQueries.OfficeServices, (ref RowReader row) => _pool.Share(row.Text()));
        var witnesses = ReadList(StoreQueries.OfficeWitnesses, (ref RowReader row) =>
            new RowKey(_pool.Share(row.Text()), row.Int(), _pool.Share(row.Text()), _pool.Share(row.Text())));

        var offices = new List<StoredOffice>();
        StoreQueries.OfficeVersions.Read(_connection, _edition, (ref RowReader row) =>
        {
            long versionId = row.Long(), officeId = row.Long();
            offices.Add(new StoredOffice(versionId, officeId, new Office
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
                Hours = ReadHours(ref row, periods.Of(versionId)),
                Names = names.Of(versionId),
                Addresses = addresses.Of(versionId),
                Phones = phones.Of(versionId),
                Emails = emails.Of(versionId),
                Websites = websites.Of(versionId),
                ServiceSlugs = services.Of(versionId),
                Witnesses = witnesses.Of(versionId),
            }));
        }, _cancellationToken);
        return offices;
    }

    private static PostalAddress ReadAddress(ref RowReader row) => new()
    {
        Language = EditionReader.ReadLanguage(ref row),
        Text = row.Text(),
        PostalCode = row.TextOrNull(),
        Settlement = row.TextOrNull(),
        Street = row.TextOrNull(),
        Building = row.TextOrNull(),
    };

    private static OpeningHours? ReadHours(ref RowReader row, IReadOnlyList<OpeningPeriod> periods)
    {
        var text = row.TextOrNull();
        return row.TextOrNull() is { } origin ? new OpeningHours(periods, text, (HoursOrigin)EnumNames.HoursOrigins.Read(origin)) : null;
    }

    private static LocalTime ReadTime(ref RowReader row)
    {
        var minutes = row.Int();
        return LocalTime.TryCreate(Math.DivRem(minutes, 60, out var rest), rest, out var time)
            ? time
            : throw new FormatException($"{minutes} is not a time of day in minutes.");
    }

    private ListsByOwner<T> ReadList<T>(TableQuery query, ItemReader<T> readItem)
    {
        var lists = new ListsByOwner<T>();
        query.Read(_connection, _edition, (ref RowReader row) => lists.Add(row.Long(), readItem(ref row)), _cancellationToken);
        return lists;
    }
}
