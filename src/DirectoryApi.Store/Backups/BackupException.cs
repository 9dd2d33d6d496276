namespace DirectoryApi.Store.Backups;

/// <summary>A back-up that cannot be made or put back. The message says why, and what to do.</summary>
/// <param name="message">The message.</param>
/// <param name="innerException">What came of it; null for nothing.</param>
public sealed class BackupException(string message, Exception? innerException = null) : Exception(message, innerException);
