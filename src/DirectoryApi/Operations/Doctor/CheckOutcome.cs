namespace DirectoryApi.Operations.Doctor;

/// <summary>What a check found.</summary>
internal enum CheckOutcome
{
    /// <summary>All is well.</summary>
    Ok,

    /// <summary>The program runs, but not as well as it might.</summary>
    Warning,

    /// <summary>The program does not run, or will not for long.</summary>
    Failed,
}
