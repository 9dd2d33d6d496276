using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Places;
using DirectoryApi.Exports.ContentLines;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Calendars;

/// <summary>Writes the weekly events of an office's hours.</summary>
/// <param name="lines">Where to.</param>
/// <param name="scope">The edition and the language.</param>
/// <param name="office">The office.</param>
/// <param name="week">Its week.</param>
/// <param name="description">The week in words.</param>
internal sealed class HoursEvents(ContentLineWriter lines, ExportScope scope, OfficeNode office, OpeningWeek week, string description)
{
    private const int LongestSeries = 100;
    private const string Zone = ";TZID=" + OpeningHours.TimeZoneId;

    /// <summary>Writes VEVENT.</summary>
    public void Write(WeeklySeries series)
    {
        var wording = scope.Language ?? office.Language;
        var first = series.FirstFrom(office.Office.AsOf);
        var last = LastKnownDay();
        lines.Line("BEGIN", "VEVENT");
        lines.Line("UID", NameBasedId.Of("hours", office.Office.Key, $"{series.Range.Opens}-{series.Range.Closes}", series.ByDay).ToString());
        lines.Line("DTSTAMP", UtcStamp.Of(scope.Snapshot.PublishedAt));
        lines.Line($"DTSTART{Zone}", UtcStamp.Local(series.StartOn(first)));
        lines.Line($"DTEND{Zone}", UtcStamp.Local(series.EndOn(first)));
        lines.Line("RRULE", $"FREQ=WEEKLY;BYDAY={series.ByDay}{Until(last)}");
        if (last is { } end)
        {
            var exceptions = SeriesExceptions.Of(series, week, KazakhstanTimetable.Holidays, first, end);
            WriteDates("EXDATE", series, exceptions.Off);
            WriteDates("RDATE", series, exceptions.Worked);
        }

        lines.Text("SUMMARY", ExportTexts.Table.Say("open", wording, scope.NameOf(office)));
        lines.Text("DESCRIPTION", $"{description}\n{scope.NoteOn(office, wording)}");
        if (scope.AddressOf(office) is { } address)
        {
            lines.Text("LOCATION", address.Text);
        }

        if (scope.LocationOf(office) is { Precision: LocationPrecision.Settlement } location)
        {
            lines.Line("GEO", $"{ExportScope.Degrees(location.Coordinates.Latitude)};{ExportScope.Degrees(location.Coordinates.Longitude)}");
        }

        lines.Line("TRANSP", "TRANSPARENT");
        lines.Line("END", "VEVENT");
    }

    private void WriteDates(string property, WeeklySeries series, IReadOnlyList<DateOnly> dates)
    {
        if (dates.Count > 0)
        {
            lines.Line(property + Zone, string.Join(',', dates.Select(date => UtcStamp.Local(series.StartOn(date)))));
        }
    }

    // After it holidays are not known, and the ordinary week would be wrong. Null where none are known at all.
    private DateOnly? LastKnownDay()
    {
        var from = office.Office.AsOf.Year;
        var last = Enumerable.Range(from, LongestSeries).LastOrDefault(KazakhstanTimetable.Holidays.Knows);
        return last == 0 ? null : new DateOnly(last, 12, 31);
    }

    // In UTC, as is demanded where the event begins by the clock of a zone: RFC 5545, section 3.3.10.
    private static string Until(DateOnly? last)
    {
        if (last is not { } day)
        {
            return "";
        }

        var end = day.ToDateTime(new TimeOnly(23, 59, 59));
        var utc = end - KazakhstanTimetable.Offsets.At(end.Ticks).Offset;
        return ";UNTIL=" + UtcStamp.Of(new DateTimeOffset(utc, TimeSpan.Zero));
    }
}
