using DirectoryApi.Text.Stemming;

namespace DirectoryApi.Text.Tests.Stemming;

public class RussianStemmerTests
{
    /// <summary>All words of P1200000363.ru with the stems of Debian's stemwords -l ru (libstemmer-tools 2.2.0).</summary>
    [Fact]
    public void Stem_agrees_with_the_reference_on_every_word_of_the_Russian_decree()
    {
        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Stemming", "russian-stems.tsv")).Select(line => line.Split('\t')).ToList();

        Assert.True(pairs.Count > 1400, "The table of words is not whole.");
        Assert.Empty(pairs.Where(pair => RussianStemmer.Stem(pair[0]) != pair[1]).Select(pair => $"{pair[0]}: {pair[1]}"));
    }

    [Theory]
    [InlineData("Обслуживание", "обслуживан")]
    [InlineData("ружьё", "руж")]
    [InlineData("военный", "воен")]
    [InlineData("сильнейший", "сильн")]
    [InlineData("обязанность", "обязан")]
    [InlineData("прочитавшись", "прочита")]
    [InlineData("вдв", "вдв")]
    [InlineData("", "")]
    public void Stem_follows_the_steps_of_the_algorithm(string word, string stem)
    {
        Assert.Equal(stem, RussianStemmer.Stem(word));
    }
}
