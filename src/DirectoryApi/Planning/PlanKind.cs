namespace DirectoryApi.Planning;

/// <summary>What an edition would do to an office, the weightiest of it where it does several things; in the order a plan tells it.</summary>
public enum PlanKind
{
    /// <summary>No annex lists the office any more.</summary>
    Withdrawn,

    /// <summary>The office was found to be another one.</summary>
    Merged,

    /// <summary>The current edition does not have the office.</summary>
    Added,

    /// <summary>Its printed name changes, and maybe more.</summary>
    Renamed,

    /// <summary>Its address changes to another settlement, street or building, and maybe other values.</summary>
    Moved,

    /// <summary>Other values change.</summary>
    Changed,
}
