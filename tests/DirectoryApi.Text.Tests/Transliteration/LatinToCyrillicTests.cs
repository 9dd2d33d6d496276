using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Text.Tests.Transliteration;

public class LatinToCyrillicTests
{
    [Theory]
    [InlineData("Qarag'andy", "караганды")]
    [InlineData("Qaraǵandy", "караганды")]
    [InlineData("Qarağandy", "караганды")]
    [InlineData("Karagandy", "караганды")]
    [InlineData("Ko'ks'etay'", "кокшетау")]
    [InlineData("Ko’ks’etay’", "кокшетау")]
    [InlineData("Kókshetaý", "кокшетау")]
    [InlineData("Ko\u0301kshetay\u0301", "кокшетау")]
    [InlineData("Kökşetau", "кокшетау")]
    [InlineData("Kokshetau", "кокшетау")]
    [InlineData("Şymkent", "шымкент")]
    [InlineData("äkımdıgı", "акимдиги")]
    [InlineData("Zhezkazgan", "жезказган")]
    [InlineData("Khromtau", "хромтау")]
    [InlineData("Shchuchinsk", "щучинск")]
    [InlineData("Zyryanovsk", "зыряновск")]
    [InlineData("Ayagoz", "аягоз")]
    [InlineData("Tayynsha", "таиынша")]
    [InlineData("Zhylyoy", "жылыои")]
    [InlineData("XQKO", "хкко")]
    [InlineData("tson", "цон")]
    [InlineData("UVD", "увд")]
    [InlineData("20a", "20а")]
    [InlineData("Алматы", "алматы")]
    public void Fold_reads_the_word_meant(string latin, string folded)
    {
        Assert.Equal(folded, LatinToCyrillic.Fold(latin));
    }

    [Theory]
    [InlineData("Karaganda", LatinAlphabet.Habit)]
    [InlineData("Qarag'andy", LatinAlphabet.Apostrophes2017)]
    [InlineData("Kókshetaý", LatinAlphabet.Acutes2018)]
    [InlineData("Kökşetau", LatinAlphabet.Umlauts2021)]
    public void AlphabetOf_goes_by_the_marks(string word, LatinAlphabet alphabet)
    {
        Assert.Equal(alphabet, LatinToCyrillic.AlphabetOf(word));
    }
}
