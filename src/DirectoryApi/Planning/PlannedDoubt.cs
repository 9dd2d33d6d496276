using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Planning;

/// <summary>A match that a maintainer should look at, with what the two rows print.</summary>
/// <param name="Match">The match.</param>
/// <param name="Left">The one row; null where no document of the plan has it.</param>
/// <param name="Right">The other row; null where no document of the plan has it.</param>
public sealed record PlannedDoubt(DoubtfulMatch Match, SourcePlace? Left, SourcePlace? Right);
