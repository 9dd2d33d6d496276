namespace DirectoryApi.Domain.Changes;

/// <summary>What an edition did to an office.</summary>
public enum ChangeKind
{
    /// <summary>The edition is the first to have the office, or has it again.</summary>
    Added,

    /// <summary>A value other than its name changed.</summary>
    Changed,

    /// <summary>Its name changed.</summary>
    Renamed,

    /// <summary>The edition no longer has the office by itself: no annex lists it, or it was found to be another one.</summary>
    Withdrawn,
}
