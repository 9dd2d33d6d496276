namespace DirectoryApi.Store.Relational;

/// <summary>Which versions of offices or documents a query is to read.</summary>
internal enum VersionSelection
{
    /// <summary>Those that hold in the edition.</summary>
    Held,

    /// <summary>The last ones of what the edition no longer has.</summary>
    Withdrawn,
}
