using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Relational;

/// <summary>What all stores do alike, on the sessions of one of them.</summary>
internal sealed class RelationalStore
{
    private readonly IStoreSessions _sessions;
    private readonly TimeProvider _timeProvider;
    private readonly EditionImages? _images;

    public RelationalStore(IStoreSessions sessions, TimeProvider timeProvider, EditionImages? images = null)
    {
        _sessions = sessions;
        _timeProvider = timeProvider;
        _images = images;
    }

    /// <inheritdoc cref="IDirectoryStore.ReadStateAsync" />
    public Task<StoreState> ReadStateAsync(CancellationToken cancellationToken) => ReadAsync(
        StoreState.Empty,
        (session, current) => new StoreState
        {
            Edition = current.Edition,
            PublishedAt = current.PublishedAt,
            GazetteerFingerprint = current.GazetteerFingerprint,
            ProgramVersion = current.ProgramVersion,
            Documents = EditionReader.ReadDocumentVersions(session, current.Edition, cancellationToken)
                .ConvertAll(version => new StoredDocument(version.Slug, version.FileName, version.Sha256)),
        },
        cancellationToken);

    /// <inheritdoc cref="IDirectoryStore.ReadDocumentsAsync" />
    public Task<IReadOnlyList<ImportedDecree>> ReadDocumentsAsync(CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<ImportedDecree>>(
            [],
            (session, current) => DocumentReader.ReadFull(session, current.Edition, cancellationToken),
            cancellationToken);

    /// <inheritdoc cref="IDirectoryStore.ReadEditionAsync" />
    public Task<StoredEdition?> ReadEditionAsync(CancellationToken cancellationToken)
    {
        // Whoever reads an edition in full is about to write the next.
        StoreModel.MakeAhead();
        return ReadEditionInFullAsync(cancellationToken);
    }

    private Task<StoredEdition?> ReadEditionInFullAsync(CancellationToken cancellationToken) => ReadAsync<StoredEdition?>(
        null,
        (session, current) =>
        {
            var aliases = ChangeReader.ReadAliases(session, current.Edition, cancellationToken);
            return new StoredEdition
            {
                Number = current.Edition,
                PublishedAt = current.PublishedAt,
                Documents = DocumentReader.ReadFull(session, current.Edition, cancellationToken),
                Offices = OfficeReader.Read(session, current.Edition, cancellationToken).ConvertAll(stored => stored.Office),
                Withdrawn = ChangeReader.ReadWithdrawn(session, current.Edition, aliases, withRows: false, cancellationToken),
                Services = EditionReader.ReadServices(session, current.Edition, cancellationToken).ConvertAll(stored => stored.Service),
                Aliases = aliases.ConvertAll(stored => stored.Alias),
            };
        },
        cancellationToken);

    /// <inheritdoc cref="IDirectoryStore.ReadEditionsAsync" />
    public Task<IReadOnlyList<EditionSummary>> ReadEditionsAsync(CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<EditionSummary>>(
            [], (session, current) => EditionReader.ReadSummaries(session, current.Edition, cancellationToken), cancellationToken);

    /// <inheritdoc cref="IDirectoryStore.LoadSnapshotAsync" />
    public Task<DirectorySnapshot?> LoadSnapshotAsync(GazetteerPlaces places, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Task.Run(
            () => TranslateAsync(writing: false, async () =>
            {
                await using var session = await _sessions.OpenForReadingAsync(cancellationToken).ConfigureAwait(false);
                if (session is null || EditionReader.ReadState(session, cancellationToken) is not { } current)
                {
                    return null;
                }

                if (_images?.Find(current, cancellationToken) is { } kept)
                {
                    return SnapshotBuilder.Build(kept, places);
                }

                await using var other = await _sessions.OpenForReadingAsync(cancellationToken).ConfigureAwait(false);
                if (other is null || EditionReader.ReadEdition(other, current.Edition, cancellationToken)?.PublishedAt != current.PublishedAt)
                {
                    // Another store was put in the place of this one between the two.
                    return await LoadSnapshotAsync(places, cancellationToken).ConfigureAwait(false);
                }

                var content = EditionContentReader.Read(session, other, current, cancellationToken);
                var snapshot = SnapshotBuilder.Build(content, places);
                _images?.Keep(current, content with { Offices = [.. snapshot.Offices.Select(node => node.Office)], OfficesAreInOrder = true });
                return snapshot;
            }),
            cancellationToken);
    }

    /// <inheritdoc cref="IDirectoryStore.ApplyAsync" />
    public Task<ApplyResult> ApplyAsync(EditionDraft draft, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Task.Run(
            async () =>
            {
                DraftCheck.ThrowIfInconsistent(draft);
                progress?.Report(new ApplyProgress(ApplyStage.Comparing, 0, 0));
                var content = PreparedEdition.Of(draft);
                return await TranslateAsync(writing: true, async () =>
                {
                    await using var session = await _sessions.OpenForWritingAsync(cancellationToken).ConfigureAwait(false);
                    var current = EditionReader.ReadState(session, cancellationToken);
                    return current?.Edition == draft.BaseEdition
                        ? await PublishAsync(session, current, content, progress, cancellationToken).ConfigureAwait(false)
                        : throw _sessions.Conflict(current?.Edition, draft.BaseEdition);
                }).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <inheritdoc cref="IDirectoryStore.RollBackAsync" />
    public Task<ApplyResult> RollBackAsync(int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            // Asked first, since a session that writes would make a store where there is none.
            if ((await ReadEditionsAsync(cancellationToken).ConfigureAwait(false)).All(summary => summary.Number != edition))
            {
                throw NoSuchEdition(edition);
            }

            progress?.Report(new ApplyProgress(ApplyStage.Comparing, 0, 0));
            return await TranslateAsync(writing: true, async () =>
            {
                await using var session = await _sessions.OpenForWritingAsync(cancellationToken).ConfigureAwait(false);
                var current = EditionReader.ReadState(session, cancellationToken);
                var earlier = EditionReader.ReadEdition(session, edition, cancellationToken)
                    ?? throw NoSuchEdition(edition);
                var content = PreparedEdition.Restoring(session, earlier, cancellationToken);
                return await PublishAsync(session, current, content, progress, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
        },
        cancellationToken);

    private async Task<ApplyResult> PublishAsync(
        WritingSession session,
        CurrentState? current,
        PreparedEdition content,
        IProgress<ApplyProgress>? progress,
        CancellationToken cancellationToken)
    {
        var difference = EditionDifference.Between(session, current?.Edition ?? 0, content, cancellationToken);
        var unchanged = current is not null && !difference.Any;
        var edition = unchanged ? current!.Edition : (int)session.Max("editions", "number") + 1;
        var publishedAt = unchanged ? current!.PublishedAt : _timeProvider.GetUtcNow();
        var writer = new EditionWriter(session, edition, progress, cancellationToken);
        var write = true;
        if (!unchanged)
        {
            writer.Write(content, difference, publishedAt);
        }
        else if (write = WasCheckedOtherwise(current!, content))
        {
            writer.WriteState(content.Draft);
        }

        if (write)
        {
            progress?.Report(new ApplyProgress(ApplyStage.Committing, 0, 0));
            cancellationToken.ThrowIfCancellationRequested();
            await session.CommitAsync(unchanged ? null : edition).ConfigureAwait(false);
        }

        return new ApplyResult
        {
            Edition = edition,
            PublishedAt = publishedAt,
            Unchanged = unchanged,
            Documents = difference.Documents.Counts,
            Services = difference.Services.Counts,
            Offices = difference.OfficeCounts,
        };
    }

    private static ArgumentOutOfRangeException NoSuchEdition(int edition) => new(nameof(edition), edition, "The store has no such edition.");

    /// <summary>Whether an import that changed nothing went by another gazetteer or program than the one before it.</summary>
    private static bool WasCheckedOtherwise(CurrentState current, PreparedEdition content) =>
        content.Restores is null
        && (current.GazetteerFingerprint != content.Draft.GazetteerFingerprint || current.ProgramVersion != content.Draft.ProgramVersion);

    private Task<T> ReadAsync<T>(T whenEmpty, Func<StoreSession, CurrentState, T> read, CancellationToken cancellationToken) => Task.Run(
        () => TranslateAsync(writing: false, async () =>
        {
            await using var session = await _sessions.OpenForReadingAsync(cancellationToken).ConfigureAwait(false);
            return session is not null && EditionReader.ReadState(session, cancellationToken) is { } current
                ? read(session, current)
                : whenEmpty;
        }),
        cancellationToken);

    private async Task<T> TranslateAsync<T>(bool writing, Func<Task<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception exception) when (_sessions.Translate(exception, writing) is { } error)
        {
            throw error;
        }
    }
}
