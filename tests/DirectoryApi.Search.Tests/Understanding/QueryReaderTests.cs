using DirectoryApi.Search.Understanding;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>What holds for every text.</summary>
public sealed class QueryReaderTests
{
    private static readonly string[] Pieces =
    [
        "цон", "Алматы", "Абая", "12", "а", " ", " ", " ", "-", "/", "№", ".", ",", "ауданы", "г.", "көшесі", "Ц О Н", "rfhf", "0ара5анды", "8 (7212) 56-02-62",
        "050000", "a@b.kz", "\0", "\t", "\n", "'", "\"", "*", "(", ")", "OR", "NEAR", "😀", "\uD83D", "\uDC00", "\u0306", "\u00AD", "И\u0306", "Каменагорск", "военкамат", "ё",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Every_reading_of_every_text_is_whole() => Prop.ForAll(Texts, text => Queries.Reader.Read(text).All(IsWhole)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("😀😀")]
    [InlineData("\0\u0001\u001F")]
    [InlineData("*()\"'^:-+")]
    [InlineData("\uD83D")]
    public void A_text_without_letters_and_figures_has_no_reading(string text) => Assert.Empty(Queries.Reader.Read(text));

    [Theory]
    [InlineData("где находится", "intent:none")]
    [InlineData("и в на", "intent:none intent:none intent:none")]
    [InlineData("\"цон\" AND NEAR(алматы)", "kind:PSC intent:none intent:near place:settlement/almaty|region/almaty|district/almaty/almaty|+2")]
    [InlineData("' OR 1=1 --", "intent:none house:1 house:1")]
    public void Words_that_tell_nothing_and_operators_are_words(string text, string parts) => Assert.Equal(parts, Queries.Typed(text));

    [Fact]
    public void Of_a_long_text_only_the_beginning_is_read()
    {
        var reading = Queries.Reader.Read("цон " + string.Concat(Enumerable.Repeat("алматы ", 1_500))).First();

        Assert.Equal(500, reading.Text.Length);
        Assert.Equal(32, reading.Parts.Count);
        Assert.True(Queries.Reader.Read(new string('ц', 10_000)).All(IsWhole));
    }

    [Fact]
    public void Places_are_those_of_the_snapshot()
    {
        var place = Assert.IsType<PlacePart>(Queries.Reader.Read("цон Риддер").First().Parts[1]);

        Assert.Same(RealPlaces.Snapshot.SettlementBySlug("ridder"), place.Senses[0].Settlement);
    }

    /// <summary>Parts lie in the text, in order, beside each other, and no letter or figure of the first words is in none.</summary>
    private static bool IsWhole(QueryReading reading)
    {
        var end = 0;
        foreach (var part in reading.Parts)
        {
            if (part.Start < end || part.Length <= 0 || part.Start + part.Length > reading.Text.Length || HasWord(reading.Text.AsSpan(end, part.Start - end)))
            {
                return false;
            }

            end = part.Start + part.Length;
        }

        return reading.Parts.Count > 0;
    }

    /// <summary>True for a figure or a longer word: the suffixes behind a hyphen are in no part.</summary>
    private static bool HasWord(ReadOnlySpan<char> between) =>
        between.ContainsAnyInRange('0', '9') || between.Contains("лматы", StringComparison.Ordinal) || between.Contains("rfhf", StringComparison.Ordinal);
}
