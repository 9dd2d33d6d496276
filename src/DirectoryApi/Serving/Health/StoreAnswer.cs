using System.Text.Json.Serialization;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Serving.Health;

/// <summary>What a store said when it was asked for its edition.</summary>
/// <param name="IsReachable">Whether it answered.</param>
/// <param name="Edition">Number of its current edition; null where it has none, or did not answer.</param>
/// <param name="Problem">In a word why it did not answer; null where it did.</param>
internal sealed record StoreAnswer(bool IsReachable, int? Edition, string? Problem)
{
    /// <summary>When that edition was published, in UTC; null where there is none. A store that was made anew begins with edition 1 again.</summary>
    [JsonIgnore]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Whether the store answered, and has the edition that is served.</summary>
    public bool Has(DirectorySnapshot served) => IsReachable && Edition == served.Edition && PublishedAt == served.PublishedAt;
}
