using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Store.Calendar;

/// <summary>Opening hours of offices of Kazakhstan: the zone Asia/Almaty, with its history, and the tables of <c>data/calendar</c>.</summary>
public static class KazakhstanTimetable
{
    /// <summary>The timetable, which all requests share.</summary>
    public static OpeningTimetable Instance { get; } = new(HolidayTables.Read(), new TzdbOffsets(OpeningHours.TimeZoneId));
}
