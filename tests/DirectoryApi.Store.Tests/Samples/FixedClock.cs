namespace DirectoryApi.Store.Tests.Samples;

/// <summary>A clock that tells one time until it is told another.</summary>
public sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 30, 15, TimeSpan.FromHours(5));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
