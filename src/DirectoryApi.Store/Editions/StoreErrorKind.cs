namespace DirectoryApi.Store.Editions;

/// <summary>Why a store could not do what it was asked to.</summary>
public enum StoreErrorKind
{
    /// <summary>Another program holds the store, for an import as a rule. Trying again later may help.</summary>
    Locked,

    /// <summary>The store, its folder or its file system may not be written to. Reading still works.</summary>
    ReadOnly,

    /// <summary>A newer version of the program made the store; this one does not know its tables.</summary>
    NewerSchema,

    /// <summary>The file is something else, not a store of this program.</summary>
    NotAStore,

    /// <summary>The file is a store, but damaged.</summary>
    Corrupt,

    /// <summary>The file or its folder can be neither opened nor made.</summary>
    CannotOpen,

    /// <summary>No room is left for the new edition.</summary>
    DiskFull,

    /// <summary>The operating system failed to read or write.</summary>
    InputOutput,
}
