using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers;

/// <summary>An office table as it was read.</summary>
/// <param name="Table">The table as understood.</param>
/// <param name="Account">What became of its characters.</param>
/// <param name="Rows">Its rows in the order of the document.</param>
public sealed record TableReading(OfficeTable Table, TableAccount Account, IReadOnlyList<RowReading> Rows);
