using DirectoryApi.Places;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.SearchIndex;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Serving;

/// <summary>Makes what requests are answered from out of a store's current edition.</summary>
public static class DirectoryPublisher
{
    private static readonly SearchAnalyzer Analyzer = new(TextAnalyzer.Version, Analyze);

    /// <summary>The current edition ready to be served; null where the store has none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="gazetteer">The places that offices refer to.</param>
    /// <param name="storePath">Where the search index is kept, beside the store; null to keep it in memory.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="cancellationToken">Cancels the loading.</param>
    public static async Task<PublishedDirectory?> LoadAsync(
        IDirectoryStore store, Gazetteer gazetteer, string? storePath, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(gazetteer);
        var places = new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
        var snapshot = await store.LoadSnapshotAsync(places, cancellationToken);
        return snapshot is null
            ? null
            : new PublishedDirectory(
                snapshot,
                OfficeSearchIndex.Open(snapshot, storePath, Analyzer, timeProvider, cancellationToken),
                new SettlementNames(snapshot.Settlements));
    }

    private static IReadOnlyList<AnalyzedTerm> Analyze(string text) =>
        [.. TextAnalyzer.Analyze(text).Select(token => new AnalyzedTerm(token.Start, token.Length, token.Folded, token.Stems, token.Key))];
}
