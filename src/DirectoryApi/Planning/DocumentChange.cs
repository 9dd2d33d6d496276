namespace DirectoryApi.Planning;

/// <summary>What an edition would do to a document.</summary>
public enum DocumentChange
{
    /// <summary>The store does not hold the decree yet.</summary>
    New,

    /// <summary>The file takes the place of the one that the store holds of the decree.</summary>
    Replaced,

    /// <summary>The document stays as the store holds it.</summary>
    Kept,
}
