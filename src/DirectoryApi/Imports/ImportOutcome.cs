using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>What came of an import.</summary>
/// <param name="Read">The documents that were read, because they are new or changed.</param>
/// <param name="UpToDate">Names of the files that the store holds already.</param>
/// <param name="Skipped">The files that could not be imported.</param>
/// <param name="Warnings">What could not be taken at its word, of reading and matching.</param>
/// <param name="Applied">What changed in the store; null where no file had to be read.</param>
public sealed record ImportOutcome(
    IReadOnlyList<ImportedDecree> Read,
    IReadOnlyList<string> UpToDate,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<ImportWarning> Warnings,
    ApplyResult? Applied)
{
    /// <summary>True where the store says the same as before.</summary>
    public bool IsUnchanged => Applied is null or { Unchanged: true };
}
