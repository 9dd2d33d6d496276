using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Structure;

/// <summary>Tells what a table lists by its heads and the title of its annex (<c>data/vocabulary/table-kinds.tsv</c>).</summary>
internal static class TableKinds
{
    private static readonly (string Pattern, OfficeKind Kind)[] Rules =
        [.. ImporterTable.Read("table-kinds.tsv").Select(row => (row["pattern"], Enum.Parse<OfficeKind>(row["kind"])))];

    /// <summary>What the table lists; null where neither its heads nor its title say.</summary>
    public static OfficeKind? Of(IReadOnlyList<Column> columns, string title)
    {
        var heads = columns.OrderBy(column => column.Role != ColumnRole.Name).Select(column => column.Head);
        foreach (var text in heads.Append(title))
        {
            var key = TableKey.Of(text);
            foreach (var (pattern, kind) in Rules)
            {
                if (key.Contains(pattern, StringComparison.Ordinal))
                {
                    return kind;
                }
            }
        }

        return null;
    }
}
