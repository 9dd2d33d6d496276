namespace DirectoryApi.Commands;

/// <summary>A report that cannot be written. The message names the file, what is wrong and what to do.</summary>
internal sealed class ReportException(string message, Exception? inner = null) : Exception(message, inner);
