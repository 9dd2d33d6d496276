using DirectoryApi.Domain.Calendar;

namespace DirectoryApi.Domain.Hours;

/// <summary>Opening hours evaluated at an instant.</summary>
/// <param name="IsOpen">Whether the office is open.</param>
/// <param name="ClosesAt">When it closes next, for a break too; null where it is closed, or does not close within <see cref="OpeningTimetable.Horizon"/>.</param>
/// <param name="OpensAt">When it opens next, after a break too: of an open office, after it has closed. Null where it does not within <see cref="OpeningTimetable.Horizon"/>.</param>
/// <param name="Holiday">The holiday that the day is for the office; null on other days.</param>
/// <param name="AreHolidaysKnown">Whether the holidays of the year are known. Where they are not, every day counts as an ordinary one.</param>
public sealed record OpenStatus(bool IsOpen, DateTimeOffset? ClosesAt, DateTimeOffset? OpensAt, Holiday? Holiday, bool AreHolidaysKnown);
