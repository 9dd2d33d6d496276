namespace DirectoryApi.Serving.Health;

/// <summary>What a store said when it was asked for its edition.</summary>
/// <param name="IsReachable">Whether it answered.</param>
/// <param name="Edition">Number of its current edition; null where it has none, or did not answer.</param>
/// <param name="Problem">In a word why it did not answer; null where it did.</param>
internal sealed record StoreAnswer(bool IsReachable, int? Edition, string? Problem);
