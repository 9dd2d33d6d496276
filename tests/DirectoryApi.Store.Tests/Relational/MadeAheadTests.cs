using DirectoryApi.Store.Relational;

namespace DirectoryApi.Store.Tests.Relational;

public class MadeAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Of_GivesEachOnceInTheirOrder(int count) =>
        Assert.Equal(Enumerable.Range(0, count), MadeAhead.Of(count, index => index));

    [Fact]
    public void Of_MakesOneAheadAndNeverTwoAtATime()
    {
        int making = 0, most = 0, made = 0;
        foreach (var index in MadeAhead.Of(50, Make))
        {
            Assert.InRange(Volatile.Read(ref made), index + 1, index + 2);
        }

        Assert.Equal(1, most);

        int Make(int index)
        {
            most = Math.Max(most, Interlocked.Increment(ref making));
            Thread.Yield();
            Interlocked.Decrement(ref making);
            Interlocked.Increment(ref made);
            return index;
        }
    }

    [Fact]
    public void Of_OneThatCannotBeMade_ThrowsWhatItThrewWhereItsTurnComes()
    {
        var taken = new List<int>();
        var error = Assert.Throws<InvalidDataException>(() => taken.AddRange(
            MadeAhead.Of(3, index => index < 2 ? index : throw new InvalidDataException("damaged")).Select(index => index)));
        Assert.Equal("damaged", error.Message);
    }
}
