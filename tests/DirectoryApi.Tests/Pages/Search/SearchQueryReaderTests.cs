using DirectoryApi.Domain.Places;
using DirectoryApi.Pages.Search;

namespace DirectoryApi.Tests.Pages.Search;

public sealed class SearchQueryReaderTests(SampleSite pages)
{
    [Theory]
    [InlineData("?page=-1", "page=-1")]
    [InlineData("?page=0", "page=0")]
    [InlineData("?page=99999999999", "page=99999999999")]
    [InlineData("?lat=abc&lon=70", "lat=abc lon=70")]
    [InlineData("?lat=91&lon=70", "lat=91 lon=70")]
    [InlineData("?lat=NaN&lon=1e2", "lat=NaN lon=1e2")]
    [InlineData("?lat=51", "lat=51")]
    [InlineData("?kind=castle&region=atlantis&service=magic&open=noon", "kind=castle region=atlantis service=magic open=noon")]
    [InlineData("?district=akmola&settlement=%3Cb%3E", "district=akmola settlement=<b>")]
    public void Read_WhatCannotBeRead_IsIgnoredAndListed(string query, string ignored)
    {
        var read = Read(query);

        Assert.Equal(ignored, string.Join(' ', read.Ignored));
        Assert.Equal(new SearchQuery { Ignored = read.Ignored }, read);
    }

    [Fact]
    public void Read_Blanks_AreNotGiven() => Assert.Equal([], Read("?q=+&kind=&lat=&lon=&page=").Ignored);

    [Fact]
    public void Read_APoint_IsRounded() => Assert.Equal(new Coordinates(51.123, 71.988), Read("?lat=51.12345&lon=71.98765").Near);

    [Fact]
    public void Read_ALongText_IsCut()
    {
        Assert.Equal((200, true), (Read("?q=" + new string('x', 201)).Text!.Length, Read("?q=" + new string('x', 201)).IsCut));
        Assert.False(Read("?q=" + new string('x', 200)).IsCut);
    }

    [Fact]
    public void Read_ALongValueThatIsIgnored_IsListedShort() => Assert.Equal("kind=" + new string('x', 40) + "…", Read("?kind=" + new string('x', 500)).Ignored[0]);

    private SearchQuery Read(string query) => SearchQueryReader.Read(pages.ContextAt(DateTimeOffset.UnixEpoch, query: query));
}
