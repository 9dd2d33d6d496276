using System.Text;
using DirectoryApi.Store.Images;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Images;

public class CompressedPartsTests
{
    [Fact]
    public void AnyParts_ComeBackAsTheyWere_InAnyOrder()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<byte[][]>(), ArbMap.Default.ArbFor<int>(), (parts, seed) =>
        {
            var compressed = CompressedParts.Of(parts);
            int[] order = [.. Enumerable.Range(0, parts.Length)];
            new Random(seed).Shuffle(order);
            return order.All(index => compressed[index].Span.SequenceEqual(parts[index]));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20120328, 741), property);
    }

    [Fact]
    public void PartsOfTwo_AskedForInTurn_AreNotTakenForEachOther()
    {
        var (one, other) = (CompressedParts.Of(["a"u8.ToArray(), "b"u8.ToArray()]), CompressedParts.Of(["c"u8.ToArray(), "d"u8.ToArray()]));

        string[] read = [Text(one, 0), Text(other, 0), Text(one, 1), Text(other, 1), Text(other, 0)];

        Assert.Equal(["a", "c", "b", "d", "c"], read);

        static string Text(CompressedParts parts, int index) => Encoding.UTF8.GetString(parts[index].Span);
    }

    [Fact]
    public async Task ManyThreads_MayAskAtOnce()
    {
        var blocks = Enumerable.Range(0, 50).Select(block => CompressedParts.Of([.. Enumerable.Range(0, CompressedParts.Most).Select(part => BitConverter.GetBytes((100 * block) + part))])).ToArray();

        await Parallel.ForAsync(0, 20_000, TestContext.Current.CancellationToken, (number, _) =>
        {
            var (block, part) = (number * 7 % blocks.Length, number * 3 % CompressedParts.Most);
            Assert.Equal((100 * block) + part, BitConverter.ToInt32(blocks[block][part].Span));
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void TextsThatSayMuchTheSame_TakeAFractionOfTheirRoom()
    {
        byte[][] parts = [.. Enumerable.Range(0, CompressedParts.Most).Select(number => Encoding.UTF8.GetBytes($"Центр обслуживания населения № {number} города Кокшетау, улица Ауэзова, дом {number}"))];
        var encoder = new ImageEncoder(new ImageShares());

        CompressedParts.Write(encoder, CompressedParts.Of(parts));

        Assert.InRange(encoder.Written.Length, 1, parts.Sum(part => part.Length) / 4);
    }

    [Fact]
    public void WhatIsWritten_IsRead()
    {
        var encoder = new ImageEncoder(new ImageShares());
        CompressedParts.Write(encoder, CompressedParts.Of(["бір"u8.ToArray(), [], "екі"u8.ToArray()]));

        var read = CompressedParts.Read(new ImageDecoder(encoder.Written, new ImageValues()));

        Assert.Equal(["бір", "", "екі"], Enumerable.Range(0, 3).Select(index => Encoding.UTF8.GetString(read[index].Span)));
    }
}
