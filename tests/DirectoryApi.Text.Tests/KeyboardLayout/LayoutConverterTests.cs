using DirectoryApi.Text.KeyboardLayout;

namespace DirectoryApi.Text.Tests.KeyboardLayout;

public class LayoutConverterTests
{
    [Theory]
    [InlineData("wjy fkvfns", LayoutMistake.LatinForRussian, "цон алматы")]
    [InlineData("djtyrjvfn frnj,t", LayoutMistake.LatinForRussian, "военкомат актобе")]
    [InlineData("rfhfufylf, djtyrjvfn", LayoutMistake.LatinForRussian, "караганда, военкомат")]
    [InlineData("r-ritnfe [0rj", LayoutMistake.LatinForKazakh, "көкшетау хқко")]
    [InlineData("0fhf5fyls", LayoutMistake.LatinForKazakh, "қарағанды")]
    [InlineData("-crtvty", LayoutMistake.LatinForKazakh, "өскемен")]
    [InlineData("а0т-бе 2к3мд3г3", LayoutMistake.RussianForKazakh, "ақтөбе әкімдігі")]
    [InlineData("жа4а-зен", LayoutMistake.RussianForKazakh, "жаңаөзен")]
    [InlineData("Фдьфен зщдшсу", LayoutMistake.RussianForLatin, "Almaty police")]
    [InlineData("wjy 20/1 fkvfns", LayoutMistake.LatinForRussian, "цон 20/1 алматы")]
    public void Convert_holds_what_was_meant(string typed, LayoutMistake mistake, string meant)
    {
        Assert.Contains(new LayoutConversion(mistake, meant), LayoutConverter.Convert(typed));
    }

    [Theory]
    [InlineData("8 (7212) 56-02-62")]
    [InlineData("120016")]
    [InlineData("")]
    public void Convert_leaves_figures_alone(string text)
    {
        Assert.Empty(LayoutConverter.Convert(text));
    }
}
