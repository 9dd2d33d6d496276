using DirectoryApi.Text.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Text.Tests.Analysis;

public class TextAnalyzerTests
{
    [Theory]
    [InlineData("әкімдігінің", "акимдигинин")]
    [InlineData("облысы", "облыстардың")]
    [InlineData("ауданының", "ауданынын")]
    [InlineData("Костанай", "Костанае")]
    [InlineData("населения", "населению")]
    [InlineData("Семей", "Семея")]
    [InlineData("бөлімі", "болими")]
    [InlineData("IIД", "ІІД")]
    public void Two_forms_of_a_word_share_a_stem(string left, string right)
    {
        Assert.NotEmpty(One(left).Stems.Intersect(One(right).Stems));
    }

    [Theory]
    [InlineData("Көкшетау", "Ko'ks'etay'")]
    [InlineData("Қарағанды", "Karagandy")]
    [InlineData("ХҚКО", "XQKO")]
    [InlineData("Мерке", "Меркі")]
    [InlineData("Әкімдік", "äkimdik")]
    public void Two_spellings_of_a_word_share_a_key(string left, string right)
    {
        Assert.Equal(One(left).Key, One(right).Key);
    }

    [Theory]
    [InlineData("40-10-76", "401076")]
    [InlineData("31/33", "31/33")]
    [InlineData("57а", "57а")]
    [InlineData("ЦОН", "цон")]
    [InlineData("mail", "mail")]
    public void Figures_abbreviations_and_Latin_words_are_their_own_stem(string text, string folded)
    {
        var token = One(text);

        Assert.Equal(folded, token.Folded);
        Assert.Equal([folded], token.Stems);
    }

    [Fact]
    public void Analyze_keeps_the_text_as_it_stands_with_its_offsets()
    {
        const string text = "«Ақмола облысы бойынша ХҚО»";

        var tokens = TextAnalyzer.Analyze(text);

        Assert.Equal(["Ақмола", "облысы", "бойынша", "ХҚО"], tokens.Select(token => text.Substring(token.Start, token.Length)));
        Assert.Equal(["Ақмола", "облысы", "бойынша", "ХҚО"], tokens.Select(token => token.Text));
    }

    [Fact]
    public void Analyze_never_throws_and_every_token_has_all_its_forms()
    {
        Prop.ForAll(Texts.Any, text => TextAnalyzer.Analyze(text).All(token =>
            token.Folded.Length > 0
            && token.Key.Length > 0
            && token.Stems.Count > 0
            && token.Stems.All(stem => stem.Length > 0)
            && token.Stems.Distinct().Count() == token.Stems.Count)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Analyze_does_not_look_at_the_case()
    {
        var words = Gen.Elements("абвқғңөұүһіәёщфиауданы".ToCharArray()).ArrayOf(7).Select(letters => new string(letters)).ToArbitrary();

        Prop.ForAll(words, word => One(word).Stems.SequenceEqual(One(word.ToUpperInvariant()).Stems)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData('а')]
    [InlineData('ы')]
    [InlineData('1')]
    [InlineData('\uD800')]
    public void Analyze_takes_long_input(char letter)
    {
        Assert.True(TextAnalyzer.Analyze(new string(letter, 10_240)).Count <= 1);
    }

    private static AnalyzedToken One(string word) => Assert.Single(TextAnalyzer.Analyze(word));
}
