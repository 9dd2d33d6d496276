using DirectoryApi.Domain.Calendar;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Store.Calendar;

/// <summary>Opening hours of offices of Kazakhstan: the zone Asia/Almaty, with its history, and the tables of <c>data/calendar</c>.</summary>
public static class KazakhstanTimetable
{
    /// <summary>The public holidays and moved days off.</summary>
    public static HolidayCalendar Holidays { get; } = HolidayTables.Read();

    /// <summary>How far Almaty's clock is ahead of UTC, and when that changed.</summary>
    public static IUtcOffsets Offsets { get; } = new TzdbOffsets(OpeningHours.TimeZoneId);

    /// <summary>The timetable, which all requests share.</summary>
    public static OpeningTimetable Instance { get; } = new(Holidays, Offsets);
}
