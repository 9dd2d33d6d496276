using DirectoryApi.Domain.Hours;
using DirectoryApi.Exports.ContentLines;
using DirectoryApi.Exports.Http;
using DirectoryApi.Operations;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Hours;

namespace DirectoryApi.Exports.Calendars;

/// <summary>
/// The opening hours of an office as a calendar (RFC 5545): a weekly event for each stretch of its ordinary week, from the date of the
/// decree to the end of the last year whose public holidays are known. A client that keeps asking for the calendar is given later years
/// when they are.
/// </summary>
internal static class HoursCalendar
{
    private const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The calendar of an office.</summary>
    /// <exception cref="RequestProblemException">Its hours are not known.</exception>
    public static Representation Represent(ExportScope scope, OfficeNode office, Uri address)
    {
        if (office is not { Week: { } week, Office.Hours: { } hours })
        {
            throw new RequestProblemException(new(
                StatusCodes.Status404NotFound,
                $"The opening hours of the office \"{office.Office.Slug}\" are not known, which does not mean that it is closed."));
        }

        return new(MediaType, (output, _) =>
        {
            Write(new ContentLineWriter(output), scope, office, hours, week, address);
            return Task.CompletedTask;
        })
        {
            FileName = scope.Dataset.FileName(office.Office.Slug, "ics"),
        };
    }

    private static void Write(ContentLineWriter lines, ExportScope scope, OfficeNode office, OpeningHours hours, OpeningWeek week, Uri address)
    {
        var wording = scope.Language ?? office.Language;
        var name = ExportTexts.Table.Say("hours-of", wording, scope.NameOf(office));
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Text("PRODID", $"-//DirectoryApi//{ProgramVersion.Current}//EN");
        lines.Line("CALSCALE", "GREGORIAN");
        lines.Line("METHOD", "PUBLISH");
        lines.Line("UID", NameBasedId.Of("hours", office.Office.Key).ToString());
        lines.Text("NAME", name);
        lines.Text("X-WR-CALNAME", name);
        lines.Text("DESCRIPTION", $"{scope.NoteOn(office, wording)} {ExportTexts.Table.Say("as-of-note", wording)}");
        lines.Line("LAST-MODIFIED", UtcStamp.Of(scope.Snapshot.PublishedAt));
        lines.Line("SOURCE;VALUE=URI", address.AbsoluteUri);
        lines.Line("REFRESH-INTERVAL;VALUE=DURATION", "P7D");
        ZoneLines.Write(lines, OpeningHours.TimeZoneId, KazakhstanTimetable.Offsets, office.Office.AsOf);
        var events = new HoursEvents(lines, scope, office, week, WeekDescription.Of(hours.Periods, wording));
        foreach (var series in WeeklySeries.Of(hours))
        {
            events.Write(series);
        }

        lines.Line("END", "VCALENDAR");
    }
}
