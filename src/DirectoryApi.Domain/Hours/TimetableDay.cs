using DirectoryApi.Domain.Calendar;

namespace DirectoryApi.Domain.Hours;

/// <summary>What one date is for an office, holidays and moved days off considered.</summary>
/// <param name="Date">The date by the clock of the office's zone.</param>
/// <param name="Ranges">When it is open, in order; empty on a day off.</param>
/// <param name="WorksAs">The weekday whose hours it works: another than its own where a day off was moved. Null on a holiday.</param>
/// <param name="Holiday">The holiday, or moved day off; null on other days and for an office that is open around the clock.</param>
public sealed record TimetableDay(DateOnly Date, IReadOnlyList<TimeRange> Ranges, Weekday? WorksAs, Holiday? Holiday)
{
    /// <summary>The day of the week.</summary>
    public Weekday Weekday => (Weekday)(((int)Date.DayOfWeek + 6) % 7);

    /// <summary>Whether the date is another than its weekday is as a rule: a holiday, or a day off that is worked.</summary>
    public bool IsException => Holiday is not null || (WorksAs is { } worked && worked != Weekday);
}
