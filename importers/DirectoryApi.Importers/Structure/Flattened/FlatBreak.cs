namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>What stands before a word of a flattened table, from the least to the strongest sign that a cell begins there.</summary>
internal enum FlatBreak
{
    /// <summary>Nothing that could end a cell: the word before it is not complete («71-61-», «№», «189 «а»).</summary>
    None,

    /// <summary>A space.</summary>
    Space,

    /// <summary>A line break.</summary>
    Line,

    /// <summary>A blank line: the end of a box of text.</summary>
    Box,

    /// <summary>Several blank lines: the end of a page.</summary>
    Page,
}
