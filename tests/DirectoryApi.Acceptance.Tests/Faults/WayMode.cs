namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>What becomes of what is sent over a <see cref="FaultyWay"/>.</summary>
internal enum WayMode
{
    /// <summary>It arrives.</summary>
    Open,

    /// <summary>It arrives in pieces, each a moment after the one before.</summary>
    Slow,

    /// <summary>It never arrives, and nobody is told.</summary>
    Silent,

    /// <summary>Connections are cut, and new ones cut as they come.</summary>
    Cut,
}
