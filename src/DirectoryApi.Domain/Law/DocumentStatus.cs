namespace DirectoryApi.Domain.Law;

/// <summary>Whether a decree is in force, as the document itself says.</summary>
public enum DocumentStatus
{
    /// <summary>The document does not say that it was repealed.</summary>
    InForce,

    /// <summary>The document says that it was repealed (утративший силу / күші жойылған).</summary>
    Repealed,
}
