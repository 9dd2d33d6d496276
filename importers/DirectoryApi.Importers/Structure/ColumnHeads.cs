using DirectoryApi.Domain.Contacts;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Structure;

/// <summary>Understands the columns of a table by their heads (<c>data/vocabulary/column-heads.tsv</c>).</summary>
internal static class ColumnHeads
{
    private static readonly (string Pattern, ColumnRole Role, PhonePurpose Purpose)[] Rules =
        [.. ImporterTable.Read("column-heads.tsv").Select(row => (
            row["pattern"],
            Enum.Parse<ColumnRole>(row["role"]),
            Enum.Parse<PhonePurpose>(row["purpose"])))];

    /// <summary>
    /// The columns of a table whose first row holds the heads. A head row that lost its beginning is counted from the right; where
    /// its lost heads stood, the order of the known ones tells the number and the name.
    /// </summary>
    public static IReadOnlyList<Column> Of(TableRow heads, int width)
    {
        var columns = new Column[Math.Max(width, heads.Cells.Count)];
        Array.Fill(columns, new Column("", ColumnRole.Unknown, PhonePurpose.General));
        var offset = heads.LostItsBeginning ? columns.Length - heads.Cells.Count : 0;
        for (var cell = 0; cell < heads.Cells.Count; cell++)
        {
            columns[offset + cell] = Classify(CellText.Join(heads.Cells[cell].Lines));
        }

        InferLost(columns, offset);
        return columns;
    }

    /// <summary>What the cells under a head hold.</summary>
    public static ColumnRole RoleOf(string head) => Classify(head).Role;

    private static Column Classify(string head)
    {
        var key = TableKey.Of(head);
        foreach (var (pattern, role, purpose) in Rules)
        {
            if (key.Contains(pattern, StringComparison.Ordinal))
            {
                return new Column(head, role, purpose);
            }
        }

        return new Column(head, ColumnRole.Unknown, PhonePurpose.General);
    }

    private static void InferLost(Column[] columns, int lost)
    {
        for (var column = 0; column < lost; column++)
        {
            var role = column == lost - 1 ? ColumnRole.Name : column == 0 ? ColumnRole.Number : ColumnRole.Unknown;
            columns[column] = columns[column] with { Role = role };
        }
    }
}
