namespace DirectoryApi.Store.Editions;

/// <summary>The steps of applying a draft, in order.</summary>
public enum ApplyStage
{
    /// <summary>The draft is compared with the current edition.</summary>
    Comparing,

    /// <summary>Documents and their rows are written.</summary>
    WritingRows,

    /// <summary>Offices are written.</summary>
    WritingOffices,

    /// <summary>The new edition is made durable and current.</summary>
    Committing,
}
