namespace DirectoryApi.Store.Editions;

/// <summary>
/// A store could not be read or written. The message is for a person: what happened, to which file, and what to do.
/// Whatever was being done, the store holds what it held before.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>An error of <paramref name="kind"/>.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="message">For a person: what, which file, what to do.</param>
    /// <param name="innerException">The error of the database; null where there is none.</param>
    public StoreException(StoreErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
    }

    /// <summary>Why.</summary>
    public StoreErrorKind Kind { get; }
}
