using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers;

/// <summary>A row of an office table with the cells it was read from.</summary>
/// <param name="Row">The row's values.</param>
/// <param name="Cells">The cells as they stand in the table; those of two rows where the conversion cut one in two.</param>
/// <param name="Warnings">What could not be taken at its word while the cells were read into values.</param>
public sealed record RowReading(AnnexRow Row, IReadOnlyList<TableCell> Cells, IReadOnlyList<ImportWarning> Warnings);
