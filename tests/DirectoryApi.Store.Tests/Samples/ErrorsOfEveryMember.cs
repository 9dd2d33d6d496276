using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>What the members of a store throw that cannot be used.</summary>
internal static class ErrorsOfEveryMember
{
    public static async Task<IReadOnlyList<StoreException>> OfAsync(IDirectoryStore store, CancellationToken cancellationToken) =>
    [
        .. await OfReadingAsync(store, cancellationToken),
        await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(SampleDrafts.Small, null, cancellationToken)),
    ];

    public static async Task<IReadOnlyList<StoreException>> OfReadingAsync(IDirectoryStore store, CancellationToken cancellationToken) =>
    [
        await Assert.ThrowsAsync<StoreException>(() => store.ReadStateAsync(cancellationToken)),
        await Assert.ThrowsAsync<StoreException>(() => store.ReadDocumentsAsync(cancellationToken)),
        await Assert.ThrowsAsync<StoreException>(() => store.ReadEditionAsync(cancellationToken)),
        await Assert.ThrowsAsync<StoreException>(() => store.ReadEditionsAsync(cancellationToken)),
        await Assert.ThrowsAsync<StoreException>(() => store.LoadSnapshotAsync(SamplePlaces.All, cancellationToken)),
        await Assert.ThrowsAsync<StoreException>(() => store.RollBackAsync(1, null, cancellationToken)),
    ];
}
