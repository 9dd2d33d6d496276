using DirectoryApi.Text.Folding;

namespace DirectoryApi.Text.Tests.Folding;

public class LooserKeyTests
{
    [Theory]
    [InlineData("Меркі", "Мерке")]
    [InlineData("Джамбул", "Жамбул")]
    [InlineData("Кзылорда", "Қызылорда")]
    [InlineData("Маңғыстау", "Мангыстау")]
    [InlineData("Сейфуллин", "Сейфулин")]
    [InlineData("Арысь", "Арыс")]
    [InlineData("Зеренді", "Зеренда")]
    [InlineData("Жетысу", "Жетісу")]
    [InlineData("әкімдік", "екимдик")]
    [InlineData("Жаңаарқа", "Жанарка")]
    public void Of_joins_spellings(string left, string right)
    {
        Assert.Equal(LooserKey.Of(FoldedForm.Of(left)), LooserKey.Of(FoldedForm.Of(right)));
    }

    [Theory]
    [InlineData("11", "1")]
    [InlineData("иид", "ид")]
    [InlineData("тараз", "талас")]
    public void Of_keeps_apart_what_is_no_spelling(string left, string right)
    {
        Assert.NotEqual(LooserKey.Of(left), LooserKey.Of(right));
    }

    [Theory]
    [InlineData("ь")]
    [InlineData("")]
    public void Of_a_word_without_letters_that_count_is_the_word(string word)
    {
        Assert.Equal(word, LooserKey.Of(word));
    }
}
