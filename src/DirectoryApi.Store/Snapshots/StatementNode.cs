using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>What an earlier annex said of an office of a snapshot.</summary>
/// <param name="Statement">The statement itself.</param>
/// <param name="Document">The decree: of this edition, or of an earlier one where this one no longer has it.</param>
public sealed record StatementNode(OfficeStatement Statement, DocumentNode Document);
