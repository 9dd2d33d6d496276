using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Fields;

public class TextCleanerTests
{
    /// <summary>Text with what conversions leave in it: marks, soft hyphens, spaces of all kinds.</summary>
    private static readonly Arbitrary<string> Texts = Gen.Elements('а', 'и', 'И', 'е', 'ё', '-', ',', '1', 'Қ', ' ', '\u00A0', '\t', '\n', '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u0306', '\u0308', '\u2029', '®')
        .ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    [Theory]
    [InlineData("  г.\u00A0 Астана \t", "г. Астана")]
    [InlineData("опера\u00ADцион\u200Bного", "операционного")]
    [InlineData("Саи\u0306н, зелЕ\u0308ный", "Сайн, зелЁный")]
    [InlineData("и\u00AD\u0306", "й")]
    [InlineData("и \u0306", "и \u0306")]
    [InlineData("\uFEFF\u00AD", "")]
    public void Clean_LeavesPlainTextAndSingleSpaces(string text, string clean) => Assert.Equal(clean, TextCleaner.Clean(text));

    [Fact]
    public void Clean_OfCleanText_ChangesNothing() =>
        ForAnyText(text => TextCleaner.Clean(TextCleaner.Clean(text)) == TextCleaner.Clean(text));

    [Fact]
    public void Clean_HasNoSpaceAtItsEndsNorTwoTogether() =>
        ForAnyText(text => TextCleaner.Clean(text) is var clean && clean == clean.Trim() && !clean.Contains("  ", StringComparison.Ordinal));

    [Fact]
    public void Join_LosesNothingButSpacesAndHyphens() =>
        ForAnyText(text => Kept(CellText.Join(text.Split('\n').Select((line, index) => new TextLine(line, index + 1)))) == Kept(TextCleaner.Clean(text.Replace("\n", " \n", StringComparison.Ordinal))));

    private static string Kept(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not '-' and not '\u0306' and not '\u0308'))
        .Replace('й', 'и').Replace('Й', 'И').Replace('ё', 'е');

    private static void ForAnyText(Func<string, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2012, 1741), Prop.ForAll(Texts, property));
}
