using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Search.Tests.Suggesting;

/// <summary>What holds of every text that anybody may type.</summary>
public sealed class SuggesterProperties
{
    private static readonly DirectorySnapshot Snapshot = SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small), SamplePlaces.All);
    private static readonly Suggester Suggester = new(Snapshot);

    private static readonly string[] Pieces =
    [
        "цон", "ЦОН", "ал", "Алматы", "ақ", "көкшетау", "қаласы", "отдел", "внутренних", "дел", "№", "2", "10", "-", " ", "  ", ",", "\"", "'", "*", "(", "rjr",
        "Kókshetaý", "🙂", "\uD83D", "\u0301", "ь", "1234567", "о", "а", "ұ",
    ];

    [Fact]
    public void AnyTextIsAnswered() => Prop.ForAll<string?>(text => Check(text ?? "", 8)).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyMixtureOfLikelyPiecesIsAnswered()
    {
        var mixtures = Gen.Elements(Pieces).ListOf().Select(string.Concat).Zip(Gen.Choose(1, 30)).ToArbitrary();

        Prop.ForAll(mixtures, mixture => Check(mixture.Item1, mixture.Item2)).QuickCheckThrowOnFailure();
    }

    private static void Check(string text, int count)
    {
        var suggestions = Suggester.Suggest(new SuggestionRequest(text) { Count = count });

        Assert.InRange(suggestions.Count, 0, count);
        Assert.Equal(suggestions.Count, suggestions.Select(suggestion => suggestion.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(suggestions, suggestion => Assert.NotEmpty(suggestion.Text));
        Assert.Equal(suggestions, Suggester.Suggest(new SuggestionRequest(text) { Count = count }));
    }
}
