namespace DirectoryApi.Domain.Hours;

/// <summary>A stretch of one weekday during which an office is open. A break splits a day into two of them.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Range">From opening, inclusive, to closing, exclusive.</param>
public readonly record struct OpeningPeriod(Weekday Day, TimeRange Range);
