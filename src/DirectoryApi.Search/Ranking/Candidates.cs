using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>The offices that a reading found.</summary>
/// <param name="Plan">The reading, ready to score them.</param>
/// <param name="Offices">The offices; may be none.</param>
/// <param name="IsRelaxed">Whether some of the reading was given up.</param>
internal sealed record Candidates(ReadingPlan Plan, OfficeSet Offices, bool IsRelaxed);
