using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Imports;

/// <summary>The files given to an import, as far as they were read.</summary>
/// <param name="Read">The documents that were read, because they are new or changed.</param>
/// <param name="UpToDate">Names of the files that the store holds already.</param>
/// <param name="Skipped">The files that could not be imported.</param>
public sealed record AnnexBatch(IReadOnlyList<ImportedDecree> Read, IReadOnlyList<string> UpToDate, IReadOnlyList<SkippedFile> Skipped);
