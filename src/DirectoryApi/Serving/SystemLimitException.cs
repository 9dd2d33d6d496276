namespace DirectoryApi.Serving;

/// <summary>The system gives the process too little of something to serve. The message says of what, and what to do.</summary>
public sealed class SystemLimitException(string message) : Exception(message);
