using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Editions;

/// <summary>
/// Where editions are kept. Every member may be called from any thread, and by several processes on one store. Every member
/// throws <see cref="StoreException"/> for a store that cannot be read or written, and
/// <see cref="OperationCanceledException"/> when cancelled.
/// </summary>
public interface IDirectoryStore
{
    /// <summary>What the store holds, in short. A store that does not exist yet is empty; asking does not create it.</summary>
    Task<StoreState> ReadStateAsync(CancellationToken cancellationToken);

    /// <summary>Every document of the current edition with all its rows, ordered by slug; empty where there is no edition.</summary>
    Task<IReadOnlyList<ImportedDecree>> ReadDocumentsAsync(CancellationToken cancellationToken);

    /// <summary>The current edition in full; null where there is none.</summary>
    Task<StoredEdition?> ReadEditionAsync(CancellationToken cancellationToken);

    /// <summary>Every edition there ever was, oldest first.</summary>
    Task<IReadOnlyList<EditionSummary>> ReadEditionsAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes <paramref name="draft"/> the current edition, whole or not at all, and creates the store on first use. A draft
    /// that says what the current edition says makes no edition. Offices and services are compared value by value, documents
    /// by all that was read from them.
    /// </summary>
    /// <param name="draft">The complete content of the new edition.</param>
    /// <param name="progress">Told of each step, on the thread that works; null for silence.</param>
    /// <param name="cancellationToken">Until the last step a cancellation leaves the store as it was.</param>
    /// <exception cref="ArgumentException">The draft contradicts itself: a key twice, a reference to nothing. The message lists what.</exception>
    /// <exception cref="StoreException"><see cref="StoreErrorKind.Conflict"/>: another import came first.</exception>
    Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken);

    /// <summary>
    /// Brings the content of an earlier edition back as a new edition. Nothing of the editions between is forgotten, and whoever
    /// follows the changes is told of what this one takes back.
    /// </summary>
    /// <param name="edition">The edition to go back to.</param>
    /// <param name="progress">Told of each step, on the thread that works; null for silence.</param>
    /// <param name="cancellationToken">Until the last step a cancellation leaves the store as it was.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition.</exception>
    Task<ApplyResult> RollBackAsync(int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken);

    /// <summary>
    /// Gives the number of the current edition now and whenever another one became current, by this process or any other; null
    /// while there is none. Several that came in quick succession may be told as one, and a store that was put in the place of
    /// another may be told by the same number again. Goes on until cancelled: while the store cannot be reached or read it tries
    /// again, and tells what it missed.
    /// </summary>
    IAsyncEnumerable<int?> WatchAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The current edition as a graph of objects to answer requests from; null where there is no edition. The snapshot keeps
    /// nothing of the store open.
    /// </summary>
    /// <param name="places">The places of the gazetteer, to which offices refer by slug.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<DirectorySnapshot?> LoadSnapshotAsync(GazetteerPlaces places, CancellationToken cancellationToken);
}
