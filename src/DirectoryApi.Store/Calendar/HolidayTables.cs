using System.Globalization;
using DirectoryApi.Domain.Calendar;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Store.Calendar;

/// <summary>Reads the tables of <c>data/calendar</c>.</summary>
internal static class HolidayTables
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The calendar of Kazakhstan.</summary>
    /// <exception cref="FormatException">A cell is no year or date.</exception>
    /// <exception cref="InvalidOperationException">A table is missing or has uneven rows, or no row names days off that were moved.</exception>
    public static HolidayCalendar Read()
    {
        var rows = Rows("holidays.tsv").ToLookup(row => row["kind"] == nameof(HolidayKind.Moved));
        return new HolidayCalendar(
            Rows("years.tsv").Select(row => Number(row["year"])),
            [.. rows[false].Select(Rule)],
            [.. Rows("moved-days.tsv").Select(row => new MovedDay(Date(row["worked"]), Date(row["off"])))],
            HolidayOf(rows[true].Single()));
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) =>
        VocabularyTable.Read(typeof(HolidayTables).Assembly, file);

    private static HolidayRule Rule(IReadOnlyDictionary<string, string> row)
    {
        var holiday = HolidayOf(row);
        var text = row["date"];
        if (text.Length == DateFormat.Length)
        {
            var date = Date(text);
            return new HolidayRule(holiday, date.Month, date.Day, date.Year, date.Year);
        }

        // A leap year, so that any day is one of it.
        var day = Date("2000-" + text);
        return new HolidayRule(holiday, day.Month, day.Day, Number(row["first"]), Number(row["last"]));
    }

    private static Holiday HolidayOf(IReadOnlyDictionary<string, string> row) => new(
        row["key"],
        Enum.Parse<HolidayKind>(row["kind"]),
        [
            new LocalizedText(Language.Kk, row["kk"], TextOrigin.Derived),
            new LocalizedText(Language.Ru, row["ru"], TextOrigin.Derived),
            new LocalizedText(Language.En, row["en"], TextOrigin.Derived),
        ]);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
