using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.Pages.Routing;
using DirectoryApi.Places;
using DirectoryApi.Search;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Serving;

/// <summary>A published edition with all that is made from it to answer requests.</summary>
/// <param name="Snapshot">The edition.</param>
/// <param name="Search">Full-text search.</param>
/// <param name="Suggester">Suggests what is being typed.</param>
/// <param name="Nearest">The offices by where they are.</param>
/// <param name="SettlementNames">The index of names of settlements.</param>
public sealed record PublishedDirectory(
    DirectorySnapshot Snapshot, SearchEngine Search, Suggester Suggester, NearestOffices Nearest, SettlementNames SettlementNames) : IDisposable
{
    /// <summary>The JSON of the edition's objects, for selections that are asked for repeatedly; null to keep none. Goes with the edition.</summary>
    public EncodedObjectCache? EncodedObjects { get; init; } = new(CacheSpace.OfProcess.Objects);

    /// <summary>The answers to queries that are asked again and again; null to keep none. Goes with the edition.</summary>
    public OperationAnswerCache? Answers { get; init; } = new(Snapshot.Index.OpeningPeriodAt, CacheSpace.OfProcess.Answers);

    /// <summary>The pages that are asked for again and again. Goes with the edition.</summary>
    public PageCache Pages { get; init; } = new(Snapshot.Index.OpeningPeriodAt, CacheSpace.OfProcess.Pages);

    /// <summary>Whether the index of the search is still as it was made.</summary>
    public SearchIndexState IndexState { get; init; } = new();

    /// <summary>Makes everything of an edition, one beside the other.</summary>
    /// <param name="snapshot">The edition.</param>
    /// <param name="indexPath">How the paths of search indexes begin, such as the path of the store's file; null to keep the index in memory.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="notify">Told where the file of an index is not as it should be, then or later, on any thread; null for silence.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public static PublishedDirectory Open(
        DirectorySnapshot snapshot, string? indexPath, TimeProvider timeProvider, Action<SearchIndexNotice>? notify, CancellationToken cancellationToken)
    {
        var nearest = Task.Run(() => new NearestOffices(snapshot), cancellationToken);
        var names = Task.Run(() => new SettlementNames(snapshot.Settlements), cancellationToken);
        var state = new SearchIndexState();
        var (search, suggester) = SearchEngine.OpenWithSuggester(snapshot, indexPath, timeProvider, Tell, cancellationToken);
        try
        {
            return new PublishedDirectory(snapshot, search, suggester, nearest.GetAwaiter().GetResult(), names.GetAwaiter().GetResult()) { IndexState = state };
        }
        catch
        {
            search.Dispose();
            throw;
        }

        void Tell(SearchIndexNotice notice)
        {
            state.Note(notice);
            notify?.Invoke(notice);
        }
    }

    /// <summary>Closes the index of the search. The snapshot needs no closing.</summary>
    public void Dispose() => Search.Dispose();
}
