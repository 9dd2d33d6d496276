using System.Text.Json;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Model;

/// <summary>
/// The stretches of the week of an office, and the short lists of contact points, statements and dissents, as JSON in a column: nobody asks for
/// them but with what they belong to. What is not such a list is a <see cref="JsonException"/> or a <see cref="FormatException"/>.
/// </summary>
internal static class ListsJson
{
    /// <summary>Texts as <c>[["text"], …]</c>.</summary>
    public static string Write(IReadOnlyList<string> texts) => TuplesJson.Write(texts, (writer, text) => writer.WriteStringValue(text));

    /// <summary>Phones as <c>[["8 (7172) 50-13-70", "+77172501370", "General"], …]</c>, with null for a number that is not known.</summary>
    public static string Write(IReadOnlyList<PhoneNumber> phones) => TuplesJson.Write(phones, (writer, phone) =>
    {
        writer.WriteStringValue(phone.Display);
        writer.WriteStringValue(phone.E164);
        writer.WriteStringValue(EnumNames.PhonePurposes.Write((int)phone.Purpose));
    });

    /// <summary>Stretches of the week as <c>[["Monday", 540, 780], …]</c>, in minutes since midnight.</summary>
    public static string Write(IReadOnlyList<OpeningPeriod> periods) => TuplesJson.Write(periods, (writer, period) =>
    {
        writer.WriteStringValue(EnumNames.Weekdays.Write((int)period.Day));
        writer.WriteNumberValue(period.Range.Opens.Minutes);
        writer.WriteNumberValue(period.Range.Closes.Minutes);
    });

    /// <summary>Rows as <c>[["p1200000363-ru", 1, "2", "3/7"], …]</c>.</summary>
    public static string Write(IReadOnlyList<RowKey> rows) => TuplesJson.Write(rows, (writer, row) =>
    {
        writer.WriteStringValue(row.DocumentSlug);
        writer.WriteNumberValue(row.Standard);
        writer.WriteStringValue(row.Annex);
        writer.WriteStringValue(row.Row);
    });

    /// <summary>Reads texts.</summary>
    public static IReadOnlyList<string> ReadTexts(ReadOnlySpan<byte> json) =>
        TuplesJson.IsNone(json) ? [] : CellsJson.ReadTexts(json);

    /// <summary>Reads phones.</summary>
    public static IReadOnlyList<PhoneNumber> ReadPhones(ReadOnlySpan<byte> json)
    {
        var phones = new List<PhoneNumber>();
        var reader = new TuplesReader(json);
        while (reader.Next())
        {
            phones.Add(new PhoneNumber(reader.Text(), reader.TextOrNull(), (PhonePurpose)EnumNames.PhonePurposes.Read(reader.Text())));
        }

        return phones.Count == 0 ? [] : phones;
    }

    /// <summary>Reads stretches of the week.</summary>
    public static IReadOnlyList<OpeningPeriod> ReadPeriods(ReadOnlySpan<byte> json)
    {
        var periods = new List<OpeningPeriod>();
        var reader = new TuplesReader(json);
        while (reader.Next())
        {
            periods.Add(new OpeningPeriod(
                (Weekday)EnumNames.Weekdays.Read(reader.Text()),
                new TimeRange(MinutesOfDay.Read(reader.Int()), MinutesOfDay.Read(reader.Int()))));
        }

        return periods.Count == 0 ? [] : periods;
    }

    /// <summary>Reads rows.</summary>
    public static IReadOnlyList<RowKey> ReadRows(ReadOnlySpan<byte> json)
    {
        var rows = new List<RowKey>();
        var reader = new TuplesReader(json);
        while (reader.Next())
        {
            rows.Add(new RowKey(reader.Text(), reader.Int(), reader.Text(), reader.Text()));
        }

        return rows;
    }
}
