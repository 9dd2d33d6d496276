using System.IO.Compression;
using System.Text;
using DirectoryApi.GraphQL.Execution.Caching;

namespace DirectoryApi.GraphQL.Tests.Execution.Caching;

public class PackedContentTests
{
    private static readonly byte[] Repetitive = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("""{"name":"Халыққа қызмет көрсету орталығы"},""", 100)));

    [Fact]
    public void Pack_OfTextThatRepeats_TakesLessSpace()
    {
        var content = PackedContent.Pack(Repetitive);

        Assert.True(content.IsPacked);
        Assert.Equal(Repetitive.Length, content.Length);
        Assert.True(content.Bytes.Length < Repetitive.Length / 10);
    }

    [Fact]
    public void Bytes_OfPackedContent_AreBrotli()
    {
        using var stream = new BrotliStream(new MemoryStream(PackedContent.Pack(Repetitive).Bytes.ToArray()), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);

        Assert.Equal(Repetitive, unpacked.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(4_000)]
    [InlineData(70_000)]
    public void CopyTo_GivesTheContentBack_WhateverItIs(int length)
    {
        var random = new Random(length);
        var noise = new byte[length];
        random.NextBytes(noise);
        var text = Encoding.ASCII.GetBytes(new string([.. Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(3)))]));

        foreach (var bytes in (byte[][])[noise, text])
        {
            var content = PackedContent.Pack(bytes);
            var copy = new byte[content.Length + 3];
            content.CopyTo(copy);

            Assert.Equal(bytes, copy[..content.Length]);
            Assert.True(content.Bytes.Length <= length);
        }
    }

    [Fact]
    public void Pack_OfNoise_KeepsACopyOfIt()
    {
        var noise = new byte[1_000];
        new Random(1).NextBytes(noise);

        var content = PackedContent.Pack(noise);
        var expected = noise.ToArray();
        noise[0]++;

        Assert.False(content.IsPacked);
        Assert.Equal(expected, content.Bytes.ToArray());
    }

    [Fact]
    public void CopyTo_IntoTooLittleSpace_IsRefused()
    {
        var content = PackedContent.Pack(Repetitive);

        Assert.Throws<ArgumentException>(() => content.CopyTo(new byte[Repetitive.Length - 1]));
    }
}
