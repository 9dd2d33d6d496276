namespace DirectoryApi.Domain.Hours;

/// <summary>A stretch of one day; the start belongs to it, the end does not.</summary>
/// <param name="Opens">The start.</param>
/// <param name="Closes">The end, later than the start; may be 24:00.</param>
public readonly record struct TimeRange(LocalTime Opens, LocalTime Closes);
