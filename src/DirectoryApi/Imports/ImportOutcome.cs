using DirectoryApi.Domain.Provenance;
using DirectoryApi.Planning;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>What came of an import.</summary>
/// <param name="Batch">The files, as far as they were read.</param>
/// <param name="Plan">What was to change; null where no file had to be read.</param>
/// <param name="Applied">What changed in the store; null where no file had to be read.</param>
public sealed record ImportOutcome(AnnexBatch Batch, EditionPlan? Plan, ApplyResult? Applied)
{
    /// <summary>True where the store says the same as before.</summary>
    public bool IsUnchanged => Applied is null or { Unchanged: true };

    /// <summary>What could not be taken at its word, of reading and matching.</summary>
    public IReadOnlyList<ImportWarning> Warnings => Plan?.Warnings ?? [];
}
