using DirectoryApi.Serving;

namespace DirectoryApi.Tests.Serving;

[Collection(nameof(ProcessWide))]
public sealed class SpareWorkersTests
{
    [Fact]
    public void Dispose_LeavesThePoolAsItWas()
    {
        var before = Workers();
        using (new SpareWorkers())
        {
            Assert.True(Workers() >= before + Environment.ProcessorCount, "There is no thread to spare while all processors are occupied.");
        }

        Assert.Equal(before, Workers());
    }

    [Fact]
    public void Dispose_OfTheFirstOfTwo_LeavesTheSecondItsThreads()
    {
        var before = Workers();
        var first = new SpareWorkers();
        using (new SpareWorkers())
        {
            first.Dispose();
            first.Dispose();
            Assert.True(Workers() > before, "The threads were taken back while an edition loads.");
        }

        Assert.Equal(before, Workers());
    }

    private static int Workers()
    {
        ThreadPool.GetMinThreads(out var workers, out _);
        return workers;
    }
}
