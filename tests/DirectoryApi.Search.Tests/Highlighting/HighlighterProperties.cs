using System.Net;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Highlighting;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Search.Tests.Highlighting;

/// <summary>What holds of every text and every query.</summary>
public sealed class HighlighterProperties
{
    private static readonly string[] Pieces =
        ["Абай", "абая", "ЦОН", "<mark>", "</mark>", "&amp;", "<", ">", "&", "\"", "'", " ", ", ", "12", "12/1", "көшесі", "🙂", "\uD83D", "\u0301", "-", "«", "»", "Kókshetaý"];

    [Fact]
    public void WithoutItsMarksAHighlightIsTheText()
    {
        var mixtures = Gen.Elements(Pieces).ListOf().Select(string.Concat);

        Prop.ForAll(mixtures.Zip(mixtures).ToArbitrary(), mixture => Check(mixture.Item1, mixture.Item2)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyTextCanBeHighlighted() => Prop.ForAll<string?, string?>((text, query) => Check(text ?? "", query ?? "")).QuickCheckThrowOnFailure();

    private static void Check(string text, string query)
    {
        var words = TextAnalyzer.Analyze(query).Select(token => new WordPart(token.Start, token.Length, token, IsPrefix: true));
        var highlighter = new Highlighter(new QueryReading(query, QueryCorrection.None, [.. words]));

        foreach (var field in Enum.GetValues<HighlightField>())
        {
            foreach (var html in highlighter.Highlight(OfficeKind.Akimat, [new HighlightText(field, text)]))
            {
                Assert.Contains("<mark>", html, StringComparison.Ordinal);
                Assert.Equal(text, WithoutMarks(html));
            }
        }
    }

    private static string WithoutMarks(string html)
    {
        var plain = html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);

        // What is left has no markup, and so can only be escaped text.
        Assert.DoesNotContain('<', plain);
        return WebUtility.HtmlDecode(plain);
    }
}
