using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure;

/// <summary>A table of offices and where it belongs.</summary>
/// <param name="Standard">Ordinal of the standard it is annexed to.</param>
/// <param name="Annex">Number of the annex within the standard.</param>
/// <param name="Title">The annex's title on one line; empty where the document lost it.</param>
/// <param name="Kind">What its rows list.</param>
/// <param name="Columns">Its columns from left to right.</param>
/// <param name="Rows">Its rows without the heads and the row that numbers the columns.</param>
/// <param name="Heads">The rows of its heads and of the numbers of its columns, repeated ones included.</param>
/// <param name="Source">The table as read.</param>
public sealed record OfficeTable(
    int Standard,
    string Annex,
    string Title,
    OfficeKind Kind,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<TableRow> Heads,
    TableBlock Source)
{
    /// <summary>True where the rows list officials of offices (contact points) and not offices.</summary>
    public bool ListsContactPoints =>
        !Columns.Any(column => column.Role == ColumnRole.Address)
        && Columns.Any(column => column.Role is ColumnRole.Position or ColumnRole.Room);
}
