using DirectoryApi.Importers.Matching.Identity;

namespace DirectoryApi.Importers.Tests.Matching.Identity;

public class SlugSeriesTests
{
    private static readonly SlugSeries Series = new("akmola-akimat", "akmola-esil-akimat");

    [Theory]
    [InlineData(2, "akmola-esil-akimat-b")]
    [InlineData(24, "akmola-esil-akimat-x")]
    [InlineData(26, "akmola-esil-akimat-z")]
    [InlineData(27, "akmola-esil-akimat-x27")]
    public void CopyOf_IsTheCopyThatTheSlugIs(int copy, string slug) => Assert.Equal((slug, copy), (Series.Copy(copy), Series.CopyOf(slug)));

    [Theory]
    [InlineData("akmola-esil-akimat")]
    [InlineData("akmola-esil-akimat-")]
    [InlineData("akmola-esil-akimat-a")]
    [InlineData("akmola-esil-akimat-x5")]
    [InlineData("akmola-esil-akimat-x027")]
    [InlineData("akmola-esil-akimat-2")]
    [InlineData("akmola-akimat-b")]
    public void CopyOf_WhatIsNoCopy_IsNull(string slug) => Assert.Null(Series.CopyOf(slug));
}
