namespace DirectoryApi.Planning;

/// <summary>What a plan says of single documents, offices and matches: for those who read it, since an import goes by the edition alone.</summary>
/// <param name="Documents">The documents of the new edition, those read now before those kept, each by file name.</param>
/// <param name="Offices">The offices that would change, by what happens to them and then by slug.</param>
/// <param name="Doubts">Matches that are not certain.</param>
public sealed record PlanDetails(
    IReadOnlyList<PlannedDocument> Documents, IReadOnlyList<PlannedOffice> Offices, IReadOnlyList<PlannedDoubt> Doubts);
