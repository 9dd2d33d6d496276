namespace DirectoryApi.Store.Sqlite;

/// <summary>The log that SQLite keeps beside a file, with what was committed and is not in the file yet (SQLite, "Write-Ahead Logging", section 2.3).</summary>
internal static class WriteAheadLog
{
    /// <summary>Its path.</summary>
    public static string PathOf(string file) => file + "-wal";
}
