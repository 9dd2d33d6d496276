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
            snapshot, basePath: null, PlainAnalyzer.Instance, TimeProvider.System, notify: null, TestContext.Current.CancellationToken);

        Assert.Empty(index.Search("Мекенжай", null, TestContext.Current.CancellationToken).Hits);
        Assert.NotEmpty(index.Search("Аккольского", null, TestContext.Current.CancellationToken).Hits);
    }
}
