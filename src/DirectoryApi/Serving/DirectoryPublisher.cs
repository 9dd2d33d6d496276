using DirectoryApi.Search.Index;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Serving;

/// <summary>Makes what requests are answered from out of a store's current edition.</summary>
public sealed class DirectoryPublisher
{
    private readonly GazetteerPlaces _places;
    private readonly string? _indexPath;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;

    /// <summary>A publisher of the editions of one store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="gazetteer">The places that offices refer to.</param>
    /// <param name="indexPath">How the paths of search indexes begin, such as the path of the store's file; null to keep them in memory.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="logger">Told where an index cannot be kept in a file.</param>
    public DirectoryPublisher(IDirectoryStore store, Gazetteer gazetteer, string? indexPath, TimeProvider timeProvider, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        Store = store;
        _places = new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
        _indexPath = indexPath;
        _timeProvider = timeProvider;
        _logger = logger;
    }

    /// <summary>The store.</summary>
    public IDirectoryStore Store { get; }

    /// <summary>The current edition ready to be served, which the caller closes; null where the store has none.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<PublishedDirectory?> LoadAsync(CancellationToken cancellationToken)
    {
        using var activity = DirectoryActivities.StartLoading();
        if (await Store.LoadSnapshotAsync(_places, cancellationToken) is not { } snapshot)
        {
            return null;
        }

        activity?.SetTag("directory.edition", snapshot.Edition);
        return PublishedDirectory.Open(snapshot, _indexPath, _timeProvider, Tell, cancellationToken);
    }

    private void Tell(SearchIndexNotice notice)
    {
        switch (notice.Kind)
        {
            case SearchIndexNoticeKind.Rejected:
                ServingLog.IndexRejected(_logger, notice.Path, notice.Reason);
                break;
            case SearchIndexNoticeKind.NotWritten:
                ServingLog.IndexNotWritten(_logger, notice.Path, notice.Reason);
                break;
            case SearchIndexNoticeKind.DamagedInUse:
                ServingLog.IndexDamagedInUse(_logger, notice.Path, notice.Reason);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, "Not a kind of notice.");
        }
    }
}
