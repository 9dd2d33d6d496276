namespace DirectoryApi.Importers.Matching.Decisions;

/// <summary>What a maintainer decided of two rows.</summary>
public enum OfficeVerdict
{
    /// <summary>They speak of one office.</summary>
    Same,

    /// <summary>They speak of two.</summary>
    Different,
}
