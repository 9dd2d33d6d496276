namespace DirectoryApi.Store.Editions;

/// <summary>Why a store could not do what it was asked to.</summary>
public enum StoreErrorKind
{
    /// <summary>Another program holds the store, for an import as a rule. Trying again later may help.</summary>
    Locked,

    /// <summary>The store, its folder or file system, or its server may not be written to by this user. Reading still works.</summary>
    ReadOnly,

    /// <summary>A newer version of the program made the store; this one does not know its tables.</summary>
    NewerSchema,

    /// <summary>The file or schema is something else, not a store of this program.</summary>
    NotAStore,

    /// <summary>It is a store, but damaged.</summary>
    Corrupt,

    /// <summary>The file or its folder can be neither opened nor made, or the server does not let this user in.</summary>
    CannotOpen,

    /// <summary>Another import published an edition after the one the draft was made from. Making the draft anew helps.</summary>
    Conflict,

    /// <summary>The server of the store cannot be reached, or broke the connection off.</summary>
    Unreachable,

    /// <summary>No room is left for the new edition.</summary>
    DiskFull,

    /// <summary>The operating system failed to read or write.</summary>
    InputOutput,
}
