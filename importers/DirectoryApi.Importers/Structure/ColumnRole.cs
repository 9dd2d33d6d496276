namespace DirectoryApi.Importers.Structure;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnRole
{
    /// <summary>The head says nothing that is known; the cells are kept raw.</summary>
    Unknown,

    /// <summary>The row's number.</summary>
    Number,

    /// <summary>The office's name.</summary>
    Name,

    /// <summary>The address.</summary>
    Address,

    /// <summary>Phones; the column's purpose tells which.</summary>
    Phone,

    /// <summary>E-mail addresses.</summary>
    Email,

    /// <summary>Sites.</summary>
    Website,

    /// <summary>Working hours.</summary>
    Hours,

    /// <summary>The position of an official.</summary>
    Position,

    /// <summary>An official's room.</summary>
    Room,
}
