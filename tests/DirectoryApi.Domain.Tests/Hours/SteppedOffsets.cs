using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Tests.Hours;

/// <summary>A zone whose offset changes once.</summary>
internal sealed class SteppedOffsets(DateTime stepUtc, TimeSpan before, TimeSpan after) : IUtcOffsets
{
    public UtcOffsetSpan At(long utcTicks) => utcTicks < stepUtc.Ticks
        ? new UtcOffsetSpan(long.MinValue, stepUtc.Ticks, before)
        : new UtcOffsetSpan(stepUtc.Ticks, long.MaxValue, after);
}
