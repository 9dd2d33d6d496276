using DirectoryApi.Text.Places;

namespace DirectoryApi.Text.Tests.Places;

public class RussianCasesTests
{
    [Theory]
    [InlineData("Астана", "Астаны")]
    [InlineData("Караганда", "Караганде")]
    [InlineData("Костанай", "Костаная")]
    [InlineData("Петропавловск", "Петропавловском")]
    [InlineData("Сарань", "Сарани")]
    [InlineData("Есиль", "Есиля")]
    [InlineData("Усть-Каменогорск", "Усть-Каменогорска")]
    [InlineData("Красный Яр", "Красного Яра")]
    [InlineData("Новоишимское", "Новоишимского")]
    [InlineData("Боровской", "Боровского")]
    [InlineData("Рудный", "Рудного")]
    [InlineData("Смирново", "Смирнове")]
    [InlineData("Осакаровка", "Осакаровки")]
    [InlineData("Большая Владимировка", "Большой Владимировки")]
    public void OfNoun_holds_the_printed_case(string nominative, string printed)
    {
        Assert.Contains(printed, RussianCases.OfNoun(nominative));
    }

    [Theory]
    [InlineData("Атырау")]
    [InlineData("Алматы")]
    [InlineData("Балпык би")]
    public void OfNoun_leaves_names_that_do_not_decline(string name)
    {
        Assert.Equal([name], RussianCases.OfNoun(name));
    }

    [Theory]
    [InlineData("Аккольский", "Аккольского")]
    [InlineData("Акмолинская", "Акмолинской")]
    [InlineData("Целинный", "Целинного")]
    [InlineData("Боровской", "Боровского")]
    public void OfAdjective_holds_the_printed_case(string nominative, string printed)
    {
        Assert.Contains(printed, RussianCases.OfAdjective(nominative));
    }
}
