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

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Of_MakesSoManyAheadAndNeverMoreAtATime(int atOnce)
    {
        var locked = new Lock();
        int making = 0, most = 0, made = 0;
        foreach (var index in MadeAhead.Of(50, Make, atOnce))
        {
            Assert.InRange(Volatile.Read(ref made), index + 1, index + 1 + atOnce);
        }

        Assert.InRange(most, 1, atOnce);

        int Make(int index)
        {
            lock (locked)
            {
                most = Math.Max(most, ++making);
            }

            Thread.Yield();
            lock (locked)
            {
                making--;
                made++;
            }

            return index;
        }
    }

    [Fact]
    public void Of_MakesSeveralAtOnce()
    {
        using var both = new Barrier(2);

        Assert.Equal([true, true], MadeAhead.Of(2, _ => both.SignalAndWait(TimeSpan.FromMinutes(1)), atOnce: 2));
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
