using DirectoryApi.Text.Folding;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Text.Tests.Folding;

public class FoldedFormTests
{
    [Theory]
    [InlineData("ӘҒҚҢӨҰҮҺІ", "агкноуухи")]
    [InlineData("Ёлка Йод", "елка иод")]
    [InlineData("ХҚКО", "хкко")]
    [InlineData("Семе\u0438\u0306", "семеи")]
    [InlineData("Қара\u00ADғанды", "караганды")]
    [InlineData("31/33 «а»", "31/33 «а»")]
    public void Of_folds_by_table(string text, string folded)
    {
        Assert.Equal(folded, FoldedForm.Of(text));
    }

    [Fact]
    public void Of_a_folded_form_is_itself()
    {
        Prop.ForAll<string?>(text =>
        {
            var once = FoldedForm.Of(text ?? string.Empty);
            return FoldedForm.Of(once) == once;
        }).QuickCheckThrowOnFailure();
    }
}
