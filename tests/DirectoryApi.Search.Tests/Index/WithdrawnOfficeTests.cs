using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Index;

public sealed class WithdrawnOfficeTests
{
    [Fact]
    public void WithdrawnOffice_IsNotFound()
    {
        var snapshot = SnapshotBuilder.Build(SampleContents.Storied, SamplePlaces.All);
        using var index = OfficeSearchIndex.Open(
            snapshot, basePath: null, TimeProvider.System, notify: null, TestContext.Current.CancellationToken);

        Assert.Empty(index.KeysWith(snapshot, SearchColumn.Name, "мекенжаи"));
        Assert.NotEmpty(index.KeysWith(snapshot, SearchColumn.Name, "аккольского"));
    }
}
