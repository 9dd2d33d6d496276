using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers;

/// <summary>A document as it was read: its rows, how it was understood, and what became of every character of its office tables.</summary>
/// <param name="Decree">What was read from it.</param>
/// <param name="Document">The document itself.</param>
/// <param name="Structure">How it was understood.</param>
/// <param name="Account">What became of its characters.</param>
/// <param name="Tables">Its office tables in order, each with its rows.</param>
public sealed record AnnexReading(
    ImportedDecree Decree,
    SourceDocument Document,
    DecreeStructure Structure,
    DecreeAccount Account,
    IReadOnlyList<TableReading> Tables);
