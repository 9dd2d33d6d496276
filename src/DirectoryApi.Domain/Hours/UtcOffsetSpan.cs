namespace DirectoryApi.Domain.Hours;

/// <summary>A stretch of time in which the clocks of a zone differ from UTC by one and the same offset.</summary>
/// <param name="StartTicks">Its first instant, in ticks of UTC since 0001-01-01; <see cref="long.MinValue"/> where it has no beginning.</param>
/// <param name="EndTicks">The first instant after it; <see cref="long.MaxValue"/> where it has no end.</param>
/// <param name="Offset">What is added to UTC.</param>
public readonly record struct UtcOffsetSpan(long StartTicks, long EndTicks, TimeSpan Offset);
