namespace DirectoryApi.Importers.Reading;

/// <summary>Whether another cell of the table lies over a place of its grid.</summary>
public enum CellCover
{
    /// <summary>The place has a cell of its own.</summary>
    None,

    /// <summary>The cell to the left spans it.</summary>
    FromLeft,

    /// <summary>A cell of a row above spans it.</summary>
    FromAbove,
}
