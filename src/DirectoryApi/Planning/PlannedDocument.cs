using DirectoryApi.Domain.Law;

namespace DirectoryApi.Planning;

/// <summary>A document of the new edition, and what rests on it of what would change.</summary>
/// <param name="Decree">The document.</param>
/// <param name="FileName">Name of the file it was read from.</param>
/// <param name="Change">Whether it is new.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="RowsBefore">How many rows the document has that it takes the place of, its own where it is kept; 0 for a new one.</param>
/// <param name="Offices">How many offices would change because of it, by what would happen to them; kinds without any are left out.</param>
public sealed record PlannedDocument(
    Decree Decree, string FileName, DocumentChange Change, int Rows, int RowsBefore, IReadOnlyDictionary<PlanKind, int> Offices);
