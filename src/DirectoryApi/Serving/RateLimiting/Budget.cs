namespace DirectoryApi.Serving.RateLimiting;

/// <summary>What a client has left once it has asked.</summary>
/// <param name="IsEnough">Whether there was enough for what it asked.</param>
/// <param name="Remaining">The units that are left.</param>
/// <param name="Full">The time until the quota is whole again.</param>
/// <param name="Retry">The time until there is enough for what was asked; zero where there was.</param>
internal readonly record struct Budget(bool IsEnough, long Remaining, TimeSpan Full, TimeSpan Retry);
