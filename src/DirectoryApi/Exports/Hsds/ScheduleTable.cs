using System.Globalization;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Exports.Calendars;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Text.Hours;
using Column = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Exports.Hsds.OfficeSeries>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>When offices are open.</summary>
internal static class ScheduleTable
{
    // The specification has no end of a day: 23:59 is what it advises for it.
    private const string LastMinute = "23:59:00";

    /// <summary>The table <c>schedule</c>: a recurrence for each stretch of the ordinary week, valid from the date of the decree.</summary>
    public static IHsdsTable Schedules { get; } = new HsdsTable<OfficeSeries>(
        "schedule",
        "schedules.csv",
        All,
        Column.Id(schedule => HsdsIds.Part(schedule.Office, "schedule", schedule.Index)),
        Column.To("location", "location_id", schedule => HsdsIds.Location(schedule.Office)),
        new(new HsdsField("valid_from") { Type = "date" }, (schedule, _) => ExportedDataset.DateText(schedule.Office.Office.AsOf)),
        new(new HsdsField("dtstart") { Type = "date" }, (schedule, _) =>
            ExportedDataset.DateText(schedule.Series.FirstFrom(schedule.Office.Office.AsOf))),
        new(new HsdsField("timezone") { Type = "number" }, (_, scope) => Offset(scope)),
        new(new HsdsField("wkst") { Allowed = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] }, (_, _) => "MO"),
        new(new HsdsField("freq") { Allowed = ["WEEKLY", "MONTHLY"] }, (_, _) => "WEEKLY"),
        new(new HsdsField("interval") { Type = "number" }, (_, _) => "1"),
        new("byday", (schedule, _) => schedule.Series.ByDay),
        new("description", (schedule, scope) => WeekDescription.Of(schedule.Office.Office.Hours!.Periods, scope.Wording)),
        new(new HsdsField("opens_at") { Type = "time" }, (schedule, _) => $"{schedule.Series.Range.Opens}:00"),
        new(new HsdsField("closes_at") { Type = "time" }, (schedule, _) => Closes(schedule.Series.Range.Closes)));

    private static IEnumerable<OfficeSeries> All(ExportScope scope) =>
        scope.Snapshot.Offices.SelectMany(
            office => office.Office.Hours is { } hours ? WeeklySeries.Of(hours).Index() : [],
            (office, indexed) => new OfficeSeries(office, indexed.Index, indexed.Item));

    private static string Closes(LocalTime time) => time == LocalTime.EndOfDay ? LastMinute : $"{time}:00";

    // As it is when the edition is published: the clock of Kazakhstan has no summer time.
    private static string Offset(ExportScope scope) =>
        KazakhstanTimetable.Offsets.At(scope.Snapshot.PublishedAt.UtcTicks).Offset.TotalHours.ToString(CultureInfo.InvariantCulture);
}
