using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>When versions of offices are open, what they do, who is there, and what all that rests on: the other half of their tables.</summary>
internal sealed class OfficeFurtherLists
{
    /// <summary>Hours; none where they stand with the offices.</summary>
    public ListsByOwner<OpeningPeriod> Periods { get; private set; } = new();

    /// <summary>Services.</summary>
    public ListsByOwner<string> Services { get; private set; } = new();

    /// <summary>Officials.</summary>
    public ListsByOwner<ContactPoint> Contacts { get; private set; } = new();

    /// <summary>Rows they rest on.</summary>
    public ListsByOwner<Witness> Witnesses { get; private set; } = new();

    /// <summary>What earlier annexes said.</summary>
    public ListsByOwner<OfficeStatement> Statements { get; private set; } = new();

    /// <summary>What rows print otherwise.</summary>
    public ListsByOwner<OfficeDissent> Dissents { get; private set; } = new();

    /// <summary>Reads them all.</summary>
    public void Read(OfficeListReader reader)
    {
        Periods = reader.Read(
            StoreQueries.OfficePeriods,
            (row, pool) => new OpeningPeriod(
                (Weekday)EnumNames.Weekdays.Read(row.Text(pool)), new TimeRange(MinutesOfDay.Read(row.Int()), MinutesOfDay.Read(row.Int()))),
            shared: true);
        Services = reader.Read(StoreQueries.OfficeServices, (row, pool) => row.Text(pool), shared: true);
        Contacts = reader.Read(StoreQueries.OfficeContacts, ReadContact);
        Witnesses = reader.Read(StoreQueries.OfficeWitnesses, (row, pool) => new Witness(ReadKey(row, pool), row.Text(pool)));
        Statements = reader.Read(StoreQueries.OfficeStatements, ReadStatement);
        Dissents = reader.Read(StoreQueries.OfficeDissents, (row, pool) =>
            new OfficeDissent((OfficeField)EnumNames.OfficeFields.Read(row.Text(pool)), row.Text(), ListsJson.ReadRows(row.Utf8())));
    }

    private static ContactPoint ReadContact(RowReader row, TextPool pool) => new()
    {
        Role = (ContactRole)EnumNames.ContactRoles.Read(row.Text(pool)),
        Position = row.TextOrNull(pool),
        Room = row.TextOrNull(pool),
        Phones = ListsJson.ReadPhones(row.Utf8()),
        Emails = ListsJson.ReadTexts(row.Utf8()),
        Websites = ListsJson.ReadTexts(row.Utf8()),
        Hours = ReadHours(row, pool, ListsJson.ReadPeriods(row.Utf8())),
        Source = ReadKey(row, pool),
    };

    private static OpeningHours? ReadHours(RowReader row, TextPool pool, IReadOnlyList<OpeningPeriod> periods)
    {
        var text = row.TextOrNull(pool);
        return row.TextOrNull(pool) is { } origin ? new OpeningHours(periods, text, (HoursOrigin)EnumNames.HoursOrigins.Read(origin)) : null;
    }

    private static OfficeStatement ReadStatement(RowReader row, TextPool pool) => new()
    {
        DocumentSlug = row.Text(pool),
        AsOf = DateText.ReadDate(row.Text(pool)),
        IsReplaced = row.Bool(),
        Name = row.Text(),
        Address = row.TextOrNull(),
        Phones = ListsJson.ReadTexts(row.Utf8()),
        Hours = row.TextOrNull(pool),
    };

    private static RowKey ReadKey(RowReader row, TextPool pool) => new(row.Text(pool), row.Int(), row.Text(pool), row.Text(pool));
}
