namespace DirectoryApi.Commands;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>Not done; standard error says why.</summary>
    public const int Failure = 1;

    /// <summary>Refused: more offices would be withdrawn than may be.</summary>
    public const int Refused = 2;

    /// <summary>Not done, because the store holds another edition than the one that was planned from. Planning again helps.</summary>
    public const int Conflict = 3;

    /// <summary>Stopped by the user, 128 + SIGINT as shells have it.</summary>
    public const int Cancelled = 130;
}
