using System.Text;
using DirectoryApi.Text.Utf8;

namespace DirectoryApi.Text.Tests.Utf8;

public class Utf8BufferTests
{
    [Fact]
    public void Encode_GivesEachTextWhole_WhateverCameBefore()
    {
        var buffer = new Utf8Buffer();
        foreach (var text in new[] { "", "Темір", new string('қ', 5_000), "ab", "", "a\0b😀" })
        {
            Assert.Equal(Encoding.UTF8.GetBytes(text), buffer.Encode(text).ToArray());
        }
    }
}
