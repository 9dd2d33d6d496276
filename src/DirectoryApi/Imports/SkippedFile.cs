namespace DirectoryApi.Imports;

/// <summary>A file of the annexes folder that could not be imported.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Reason">Why, for a person.</param>
public sealed record SkippedFile(string Name, string Reason);
