namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>What a visitor looks at pages with.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Height">Height of the window in CSS pixels.</param>
internal sealed record Device(int Width, int Height)
{
    /// <summary>A small phone.</summary>
    public static Device Phone { get; } = new(360, 740);

    /// <summary>A laptop.</summary>
    public static Device Laptop { get; } = new(1280, 800);

    /// <summary>Whether the visitor prefers light text on a dark ground.</summary>
    public bool IsDark { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>Where the visitor is, and says so when asked; null for a visitor who refuses.</summary>
    public (double Latitude, double Longitude)? Location { get; init; }
}
