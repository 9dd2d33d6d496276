namespace DirectoryApi.Operations.Logs;

/// <summary>A form of the log.</summary>
public enum LogFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>JSON objects, each on a line, for programs.</summary>
    Json,
}
