namespace DirectoryApi.Benchmarks.Load;

/// <summary>Why there is nothing to measure; the message is for the person who measures.</summary>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class LoadException(string message) : Exception(message);
