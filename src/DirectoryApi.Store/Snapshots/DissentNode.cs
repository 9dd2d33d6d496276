using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A value that some rows of an office of a snapshot print otherwise than its record says.</summary>
/// <param name="Dissent">The value itself.</param>
/// <param name="Rows">The rows that print it, in order; at least one.</param>
public sealed record DissentNode(OfficeDissent Dissent, IReadOnlyList<SourceRowNode> Rows);
