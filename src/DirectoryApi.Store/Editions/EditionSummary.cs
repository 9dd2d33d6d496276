namespace DirectoryApi.Store.Editions;

/// <summary>One edition of a store, in short.</summary>
public sealed record EditionSummary
{
    /// <summary>Its number, from 1; numbers are never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it is the current one.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>When it was published, in UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The edition whose content it brought back; null for one made by an import.</summary>
    public int? Restores { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>How many documents it has.</summary>
    public required int DocumentCount { get; init; }

    /// <summary>How many printed rows its documents have.</summary>
    public required int RowCount { get; init; }

    /// <summary>How many offices it has.</summary>
    public required int OfficeCount { get; init; }

    /// <summary>How its offices differ from those of the edition before it.</summary>
    public required ChangeCounts Offices { get; init; }
}
