using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Importers.Tests.Matching;

public class InParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10_000)]
    public void Select_AnyNumber_KeepsTheOrder(int count) =>
        Assert.Equal(
            Enumerable.Range(0, count).Select(number => number * 2),
            InParallel.Select([.. Enumerable.Range(0, count)], number => number * 2, TestContext.Current.CancellationToken));

    [Fact]
    public void Select_FailingItem_ThrowsItsOwnError() =>
        Assert.Throws<FormatException>(() =>
            InParallel.Select([1, 2, 3], number => number == 2 ? throw new FormatException() : number, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Select_Cancelled_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        Assert.ThrowsAny<OperationCanceledException>(() => InParallel.Select([1, 2, 3], number => number, cancellation.Token));
    }
}
