namespace DirectoryApi.Domain.Calendar;

/// <summary>The day of a holiday in some years.</summary>
/// <param name="Holiday">The holiday.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month; one that every year has.</param>
/// <param name="FirstYear">The first year it is kept in.</param>
/// <param name="LastYear">The last year it is kept in, or is known to be.</param>
public sealed record HolidayRule(Holiday Holiday, int Month, int Day, int FirstYear, int LastYear);
