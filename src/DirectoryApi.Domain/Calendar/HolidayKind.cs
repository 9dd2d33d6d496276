namespace DirectoryApi.Domain.Calendar;

/// <summary>What kind of day without work a holiday is.</summary>
public enum HolidayKind
{
    /// <summary>
    /// A national or state holiday. One that falls on a day off is made up for on the next working day (law of 13 December 2001
    /// No. 267 on holidays, article 5).
    /// </summary>
    State,

    /// <summary>Orthodox Christmas and the first day of Kurban Ait: days off by the Labour Code (article 84(5)) that are not made up for.</summary>
    DayOff,

    /// <summary>A day off that an act of the Government or, since 2024, of the Minister of Labour moved from another day (Labour Code, article 85(3)).</summary>
    Moved,
}
