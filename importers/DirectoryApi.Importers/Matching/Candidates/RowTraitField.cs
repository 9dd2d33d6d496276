namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>What of a row is a trait of it.</summary>
internal enum RowTraitField
{
    /// <summary>The office's name.</summary>
    Name,

    /// <summary>Its address.</summary>
    Address,

    /// <summary>One of its phones.</summary>
    Phone,
}
