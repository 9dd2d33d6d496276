using DirectoryApi.Domain.Law;

namespace DirectoryApi.Store.Editions;

/// <summary>A document as a snapshot needs it.</summary>
/// <param name="Decree">The document itself.</param>
/// <param name="FileName">Name of the file it was read from.</param>
/// <param name="Sha256">SHA-256 of that file.</param>
/// <param name="Standards">Its standards, in order.</param>
/// <param name="Rows">Its rows, in the order of the document.</param>
internal sealed record DocumentContent(
    Decree Decree, string FileName, string Sha256, IReadOnlyList<Standard> Standards, IReadOnlyList<RowContent> Rows);
