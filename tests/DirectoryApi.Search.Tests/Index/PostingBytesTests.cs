using DirectoryApi.Search.Index;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Search.Tests.Index;

public sealed class PostingBytesTests
{
    private const int Size = 3_000_000;

    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithReplay(20120327, 363);

    [Fact]
    public void Read_GivesWhatWasAdded()
    {
        var positions = Gen.Choose(0, Size - 1).NonEmptyListOf().Select(drawn => drawn.Distinct().Order().ToArray()).ToArbitrary();

        Check.One(Repeatable, Prop.ForAll(positions, added => Read(Write(added), added.Length, Size).SequenceEqual(added)));
    }

    [Fact]
    public void Add_TheLastAgain_CountsItOnce()
    {
        var bytes = new PostingBytes();
        foreach (var position in new[] { 7, 7, 300, 300, 300 })
        {
            bytes.Add(position);
        }

        Assert.Equal(2, bytes.Count);
        Assert.Equal([7, 300], Read(bytes.Bytes(new byte[5]).ToArray(), 2, Size));
    }

    [Fact]
    public void Read_OfAnyBytes_GivesAscendingOfficesOrTellsDamage()
    {
        var bytes = Gen.Choose(0, 255).ListOf().Select(drawn => drawn.Select(value => (byte)value).ToArray()).ToArbitrary();

        Check.One(Repeatable, Prop.ForAll(bytes, Gen.Choose(0, 20).ToArbitrary(), IsSoundOrDamaged));

        static bool IsSoundOrDamaged(byte[] bytes, int count)
        {
            try
            {
                var positions = Read(bytes, count, Size);
                return positions.Distinct().Order().SequenceEqual(positions) && positions.All(position => position is >= 0 and < Size);
            }
            catch (DamagedIndexException)
            {
                return true;
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 5, 0 }, 2, 10)]
    [InlineData(new byte[] { 5 }, 2, 10)]
    [InlineData(new byte[] { 5, 1 }, 1, 10)]
    [InlineData(new byte[] { 10 }, 1, 10)]
    [InlineData(new byte[] { 5, 5 }, 2, 10)]
    [InlineData(new byte[] { 0x80 }, 1, 10)]
    [InlineData(new byte[] { 0x80, 0x80, 0x80, 0x80, 0x80, 1 }, 1, 10)]
    public void Read_OfDamage_Throws(byte[] bytes, int count, int size) => Assert.Throws<DamagedIndexException>(() => Read(bytes, count, size));

    private static byte[] Write(int[] positions)
    {
        var bytes = new PostingBytes();
        foreach (var position in positions)
        {
            bytes.Add(position);
        }

        return bytes.Bytes(new byte[5]).ToArray();
    }

    private static int[] Read(byte[] bytes, int count, int size)
    {
        var positions = new int[count];
        PostingBytes.Read(bytes, positions, size);
        return positions;
    }
}
