using System.Runtime.CompilerServices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Tests.Imports;

/// <summary>A store that keeps its current edition in memory, and has other imports come first as often as it is told.</summary>
internal sealed class InMemoryStore : IDirectoryStore
{
    private EditionDraft? _draft;

    /// <summary>Number of the current edition; 0 for none.</summary>
    public int Edition { get; private set; }

    /// <summary>How many more drafts are refused because another import came first.</summary>
    public int Conflicts { get; set; }

    /// <summary>How often an edition was read to plan from.</summary>
    public int Plans { get; private set; }

    public Task<StoreState> ReadStateAsync(CancellationToken cancellationToken) => Task.FromResult(_draft is null
        ? StoreState.Empty
        : new StoreState
        {
            Edition = Edition,
            GazetteerFingerprint = _draft.GazetteerFingerprint,
            ProgramVersion = _draft.ProgramVersion,
            Documents = [.. _draft.Documents.Select(document => new StoredDocument(document.Decree.Slug, document.FileName, document.Sha256))],
        });

    public Task<IReadOnlyList<ImportedDecree>> ReadDocumentsAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_draft?.Documents ?? []);

    public Task<StoredEdition?> ReadEditionAsync(CancellationToken cancellationToken)
    {
        Plans++;
        return Task.FromResult(_draft is null
            ? null
            : new StoredEdition
            {
                Number = Edition,
                PublishedAt = DateTimeOffset.UnixEpoch,
                Documents = _draft.Documents,
                Offices = _draft.Offices,
                Withdrawn = [],
                Services = _draft.Services,
                Aliases = _draft.Aliases,
            });
    }

    public Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken)
    {
        if (Conflicts > 0 || draft.BaseEdition != (_draft is null ? null : Edition))
        {
            Conflicts--;
            throw new StoreException(StoreErrorKind.Conflict, "Another import came first.");
        }

        _draft = draft;
        Edition++;
        return Task.FromResult(new ApplyResult
        {
            Edition = Edition,
            PublishedAt = DateTimeOffset.UnixEpoch,
            Unchanged = false,
            Documents = default,
            Services = default,
            Offices = default,
        });
    }

    public Task<IReadOnlyList<EditionSummary>> ReadEditionsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ApplyResult> RollBackAsync(int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<int?> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return Edition;
    }

    public Task<DirectorySnapshot?> LoadSnapshotAsync(GazetteerPlaces places, CancellationToken cancellationToken) => throw new NotSupportedException();
}
