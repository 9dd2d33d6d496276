using System.Runtime;
using DirectoryApi.Operations.Memory;

namespace DirectoryApi.Tests.Operations.Memory;

[Collection(nameof(ProcessWide))]
public sealed class ForegroundCollectionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public void Dispose_CollectsAsBefore(long imageLength)
    {
        var before = GCSettings.LatencyMode;

        using (new ForegroundCollections(imageLength))
        {
            Assert.NotEqual(GCLatencyMode.Interactive, GCSettings.LatencyMode);
        }

        Assert.Equal(before, GCSettings.LatencyMode);
    }

    [Fact]
    public void Dispose_AfterMoreWasMadeThanWasReckonedWith_CollectsAsBefore()
    {
        var before = GCSettings.LatencyMode;

        using (new ForegroundCollections(imageLength: 100_000))
        {
            GC.Collect();
        }

        Assert.Equal(before, GCSettings.LatencyMode);
    }

    [Fact]
    public void Dispose_InWhateverOrder_CollectsAsBeforeAfterTheLast()
    {
        var before = GCSettings.LatencyMode;
        var first = new ForegroundCollections(imageLength: 0);
        var second = new ForegroundCollections(imageLength: 0);

        first.Dispose();
        first.Dispose();
        Assert.Equal(GCLatencyMode.Batch, GCSettings.LatencyMode);

        second.Dispose();
        Assert.Equal(before, GCSettings.LatencyMode);
    }
}
