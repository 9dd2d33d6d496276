namespace DirectoryApi.Store.Snapshots;

/// <summary>A printed row that an office of a snapshot rests on.</summary>
/// <param name="Row">The row.</param>
/// <param name="Reason">Why the row is taken to speak of the office; empty for the first one.</param>
public sealed record WitnessNode(SourceRowNode Row, string Reason);
