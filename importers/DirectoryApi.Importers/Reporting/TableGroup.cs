using System.Globalization;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Importers.Reporting;

/// <summary>A table of a decree together with its copies under other standards: one annex, one kind, as many rows.</summary>
/// <param name="Annex">Number of the annex.</param>
/// <param name="Kind">What its rows list.</param>
/// <param name="ListsContactPoints">Whether it lists officials.</param>
/// <param name="Rows">Number of rows of each copy.</param>
/// <param name="Tables">The copies in the order of the document; at least one.</param>
public sealed record TableGroup(string Annex, OfficeKind Kind, bool ListsContactPoints, int Rows, IReadOnlyList<TableReading> Tables)
{
    /// <summary>The groups of a document, in the order of their first tables. Two tables of one annex are never copies of each other.</summary>
    public static IReadOnlyList<TableGroup> Of(AnnexReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var printed = new Dictionary<(int Standard, string Annex), int>();
        return
        [
            .. reading.Tables
                .GroupBy(table => (
                    table.Table.Annex,
                    table.Table.Kind,
                    table.Table.ListsContactPoints,
                    table.Rows.Count,
                    Place: printed[(table.Table.Standard, table.Table.Annex)] = printed.GetValueOrDefault((table.Table.Standard, table.Table.Annex)) + 1))
                .Select(group => new TableGroup(group.Key.Annex, group.Key.Kind, group.Key.ListsContactPoints, group.Key.Count, [.. group])),
        ];
    }

    /// <summary><c>annex 2 under 10 standards: public service centres, 284 rows each</c>.</summary>
    public override string ToString()
    {
        var listed = $"{ReportText.Listed(Kind, ListsContactPoints)}, {ReportText.Count(Rows, "row")}";
        return Tables.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"annex {Annex} of standard {Tables[0].Table.Standard}: {listed}")
            : string.Create(CultureInfo.InvariantCulture, $"annex {Annex} under {Tables.Count} standards: {listed} each");
    }
}
