namespace DirectoryApi.Benchmarks.Scale;

/// <summary>The program that is measured failed.</summary>
internal sealed class ScaleException(string message) : Exception(message);
