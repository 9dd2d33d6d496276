namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>A clock on the wall that may be put forward and back; what measures durations, and rings, goes on as ever.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long _shift;

    /// <summary>How far the clock is put forward, or back where it is negative.</summary>
    public TimeSpan Shift
    {
        get => TimeSpan.FromTicks(Volatile.Read(ref _shift));
        set => Volatile.Write(ref _shift, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
