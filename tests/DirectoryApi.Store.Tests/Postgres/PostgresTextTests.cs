using DirectoryApi.Store.Postgres;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresTextTests
{
    [Theory]
    [InlineData("Ақтау қаласы", "Ақтау қаласы")]
    [InlineData("", "")]
    [InlineData("a\0b", "a\u001A0b")]
    [InlineData("\u001A", "\u001A1")]
    [InlineData("\u001A0", "\u001A10")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    public void Encode_IsUndoneByDecode(string text, string stored)
    {
        Assert.Equal(stored, PostgresText.Encode(text));
        Assert.Equal(text, PostgresText.Decode(stored));
    }

    [Fact]
    public void AnyText_IsDecodedAsItWas()
    {
        var texts = Gen.ArrayOf(Gen.Elements('\0', '\u001A', '0', '1', 'ұ', '\uFFFF')).Select(letters => new string(letters));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(texts.ToArbitrary(), text =>
            {
                var stored = PostgresText.Encode(text);
                return !stored.Contains('\0', StringComparison.Ordinal) && PostgresText.Decode(stored) == text;
            }));
    }

    [Fact]
    public void HalfASurrogatePair_IsReplaced() => Assert.Equal("a\uFFFDb", PostgresText.Encode("a\uD83Db"));

    [Theory]
    [InlineData("a\u001A")]
    [InlineData("a\u001Ab")]
    public void Decode_WhatWasNotEncoded_Throws(string stored) => Assert.Throws<FormatException>(() => PostgresText.Decode(stored));
}
