using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Relational;

/// <summary>Opens sessions on a store of one kind of database.</summary>
internal interface IStoreSessions
{
    /// <summary>A session that only reads; null for a store that does not exist yet.</summary>
    Task<StoreSession?> OpenForReadingAsync(CancellationToken cancellationToken);

    /// <summary>A session that writes, once no other one does. Makes the tables, or brings them to the version of this program.</summary>
    Task<WritingSession> OpenForWritingAsync(CancellationToken cancellationToken);

    /// <summary>What an exception tells of the store, for a person; null where it tells of a bug.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="writing">Whether it came of writing.</param>
    StoreException? Translate(Exception exception, bool writing);

    /// <summary>The error of a draft that was not made from the current edition.</summary>
    StoreException Conflict(int? current, int? draftBase);
}
