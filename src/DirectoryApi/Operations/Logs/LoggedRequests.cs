namespace DirectoryApi.Operations.Logs;

/// <summary>Which requests the log has a line of.</summary>
public enum LoggedRequests
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those that the server failed to answer: status 500 and above.</summary>
    Failed,

    /// <summary>All.</summary>
    All,
}
