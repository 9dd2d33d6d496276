using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Planning.Explaining;

/// <summary>A row that an office rests on.</summary>
/// <param name="Witness">The row's key, and why it is taken to speak of the office.</param>
/// <param name="Place">The row itself; null where no document of the edition has it any more.</param>
internal sealed record ExplainedWitness(Witness Witness, SourcePlace? Place)
{
    /// <summary>The row's cells on one line; null where the row is not known.</summary>
    public string? Cells => Place is null
        ? null
        : string.Join(" | ", Place.Row.Cells.Select(cell => string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
