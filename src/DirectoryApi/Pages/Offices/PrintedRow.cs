using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Offices;

/// <summary>What a document prints of an office in one or more of its annexes, word for word the same.</summary>
/// <param name="Document">The document.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Cells">The texts of the cells that are not empty, each on one line.</param>
/// <param name="Rows">The rows, in order; at least one.</param>
internal sealed record PrintedRow(DocumentNode Document, Language Language, IReadOnlyList<string> Cells, IReadOnlyList<SourceRowNode> Rows)
{
    /// <summary>The rows that an office rests on, newest document first. Rows that differ by their own number alone count as the same.</summary>
    public static IReadOnlyList<PrintedRow> Of(OfficeNode office) =>
    [
        .. from witness in office.Witnesses
           let cells = CellsOf(witness.Row)
           group (witness.Row, Cells: cells) by (witness.Row.Document, Text: string.Join('\n', cells)) into same
           let first = same.First()
           select new PrintedRow(same.Key.Document, first.Row.Language, first.Cells, [.. same.Select(row => row.Row)]),
    ];

    private static string[] CellsOf(SourceRowNode row) =>
        [.. row.Cells.Select(cell => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(cell => cell.Length > 0)];
}
