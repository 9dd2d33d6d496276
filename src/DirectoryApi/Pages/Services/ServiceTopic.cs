using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Services;

/// <summary>Services that belong together.</summary>
/// <param name="Key">The topic: the heading is the text <c>topic.…</c>.</param>
/// <param name="Services">Its services, in the order in which they are listed; at least one.</param>
public sealed record ServiceTopic(string Key, IReadOnlyList<ServiceNode> Services);
