using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Calendar;

/// <summary>What a day is for an office.</summary>
/// <param name="Hours">The weekday whose hours it works: another one than its own on a Saturday that is worked for a Monday. Null for a holiday.</param>
/// <param name="Holiday">The holiday; null on other days.</param>
public readonly record struct CalendarDay(Weekday? Hours, Holiday? Holiday);
