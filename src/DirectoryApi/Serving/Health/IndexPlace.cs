namespace DirectoryApi.Serving.Health;

/// <summary>Where the search index is.</summary>
internal enum IndexPlace
{
    /// <summary>In its file.</summary>
    File,

    /// <summary>In memory, since there is to be no file or it cannot be written.</summary>
    Memory,

    /// <summary>In memory, since its file was damaged or deleted while it was in use.</summary>
    Damaged,
}
