namespace DirectoryApi.Store.Model;

/// <summary>The one row that says which edition is current. Going back to an older edition makes a new one with its content.</summary>
internal sealed class StateRecord
{
    /// <summary>Key of the only row.</summary>
    public const int OnlyId = 1;

    public required int Id { get; init; }

    public required int CurrentEdition { get; set; }

    /// <summary>Fingerprint of the gazetteer that the content was last checked against, by an import that changed nothing too.</summary>
    public required string GazetteerFingerprint { get; set; }

    /// <summary>Version of the program that last checked the content.</summary>
    public required string ProgramVersion { get; set; }
}
