using System.Text;
using DirectoryApi.Pages.Assets;

namespace DirectoryApi.Tests.Pages.Assets;

public sealed class PageAssetsTests
{
    [Fact]
    public void StyleSheet_BeginsWithTheTokens_AndEndsWithPrint()
    {
        var sheet = PageAssets.Files.Single(file => file.MediaType.StartsWith("text/css", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(sheet.Content.Span);
        Assert.Equal(PageAssets.Path(PageAssets.StyleSheet), sheet.Path);
        Assert.True(text.IndexOf("--accent:", StringComparison.Ordinal) < text.IndexOf("@media print", StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_ChangeWithTheContent() =>
        Assert.All(PageAssets.Files, file => Assert.Matches(@"^/assets/[a-z-]+\.[0-9a-f]{12}\.(css|js|svg)$", file.Path));

    [Fact]
    public void StyleSheet_TakesColoursFromTheTokensAlone()
    {
        var sheet = PageAssets.Files.Single(file => file.MediaType.StartsWith("text/css", StringComparison.Ordinal));
        var lines = Encoding.UTF8.GetString(sheet.Content.Span).Split('\n');
        Assert.DoesNotContain(lines, line => line.Contains('#', StringComparison.Ordinal) && line.Contains(':', StringComparison.Ordinal)
            && !line.TrimStart().StartsWith("--", StringComparison.Ordinal) && !line.Contains("--ground", StringComparison.Ordinal)
            && System.Text.RegularExpressions.Regex.IsMatch(line, @"#[0-9a-fA-F]{3,8}\b"));
    }

    [Fact]
    public void UnknownFile_IsNamed() => Assert.Throws<KeyNotFoundException>(() => PageAssets.Path("none.js"));
}
