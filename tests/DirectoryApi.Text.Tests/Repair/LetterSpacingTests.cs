using DirectoryApi.Text.Repair;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Text.Tests.Repair;

public class LetterSpacingTests
{
    [Theory]
    [InlineData("дүйсенбі ж ұ м а Жұмыс уақыты", "дүйсенбі жұма Жұмыс уақыты")]
    [InlineData("Қ а з а қ с т а н  Р е с п у б л и к а с ы", "Қазақстан Республикасы")]
    [InlineData("2 0 1 0  ж ы л ғ ы  2 1  қ а з а н д а ғ ы", "2010 жылғы 21 қазандағы")]
    [InlineData("1 3 - 0 0 - г е  д е й і н", "13-00-ге дейін")]
    [InlineData("П Б  А б а й  ауданы", "ПБ Абай  ауданы")]
    [InlineData("2) Ж ы л ы о й  ", "2) Жылыой  ")]
    [InlineData("79.\tҰ л а н ауданының әкімдігі", "79.\tҰлан ауданының әкімдігі")]
    [InlineData("а ш у  к е з і н д е  ұ с ы н ы л а д ы )", "ашу кезінде ұсынылады)")]
    public void Repair_closes_up_spaced_words(string printed, string repaired)
    {
        Assert.Equal(repaired, LetterSpacing.Repair(printed).Text);
    }

    [Theory]
    [InlineData("Ш у ауданы")]
    [InlineData("2 1  3 4")]
    [InlineData("дом 5 а, кв. 3")]
    [InlineData("и в Алматы")]
    [InlineData("а\tб\tв")]
    [InlineData("а\nб\nв")]
    [InlineData("")]
    public void Repair_leaves_other_text(string text)
    {
        var repaired = LetterSpacing.Repair(text);

        Assert.Equal(text, repaired.Text);
        Assert.Empty(repaired.Parts);
    }

    [Fact]
    public void Repair_tells_what_was_printed_and_where()
    {
        var part = Assert.Single(LetterSpacing.Repair("78. І л е ауданы").Parts);

        Assert.Equal(new RepairedPart(RepairKind.LetterSpacing, 4, "І л е", "Іле"), part);
    }

    [Fact]
    public void Repair_only_ever_takes_spaces_away()
    {
        static string Solid(string text) => string.Concat(text.Where(letter => letter is not (' ' or '\u00A0')));

        Prop.ForAll<string?>(text => Solid(LetterSpacing.Repair(text ?? string.Empty).Text) == Solid(text ?? string.Empty)).QuickCheckThrowOnFailure();
    }
}
