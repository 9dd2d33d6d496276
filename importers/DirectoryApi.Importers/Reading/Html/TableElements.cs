using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>The parts of a table, without those of tables in its cells.</summary>
internal static class TableElements
{
    /// <summary>The captions of a table.</summary>
    public static IEnumerable<IElement> CaptionsOf(IElement table) => table.Children.Where(child => child.LocalName == "caption");

    /// <summary>The row groups of a table; the parser puts rows without one into a group of their own.</summary>
    public static IEnumerable<IElement> GroupsOf(IElement table) => table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot");

    /// <summary>The rows of a row group.</summary>
    public static IEnumerable<IElement> RowsOf(IElement group) => group.Children.Where(child => child.LocalName == "tr");

    /// <summary>The cells of a row.</summary>
    public static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    /// <summary>All cells of a table.</summary>
    public static IEnumerable<IElement> AllCellsOf(IElement table) => GroupsOf(table).SelectMany(RowsOf).SelectMany(CellsOf);
}
