namespace DirectoryApi.Store.Editions;

/// <summary>How far the applying of a draft has come.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Done">Rows or offices written so far; 0 in the other steps.</param>
/// <param name="Total">Rows or offices to write; 0 in the other steps.</param>
public readonly record struct ApplyProgress(ApplyStage Stage, int Done, int Total);
