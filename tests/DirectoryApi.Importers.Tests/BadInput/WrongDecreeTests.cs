using static DirectoryApi.Importers.Tests.BadInput.SmallDecree;

namespace DirectoryApi.Importers.Tests.BadInput;

/// <summary>Documents that look like a decree of the directory and are none, or two.</summary>
public class WrongDecreeTests
{
    [Theory]
    [InlineData("Постановление Правительства Российской Федерации от 28 марта 2012 г. № 363")]
    [InlineData("ПРАВИТЕЛЬСТВО РОССИЙСКОЙ ФЕДЕРАЦИИ\n\nПОСТАНОВЛЕНИЕ\n\nот 28 марта 2012 г. № 363")]
    [InlineData("Кыргыз Республикасынын Өкмөтүнүн 2012-жылдын 28-мартындагы № 363 токтому")]
    [InlineData("Указ Президента Республики Казахстан от 28 марта 2012 года № 363")]
    [InlineData("Постановление Правительства Республики Казахстан от 31 февраля 2012 года № 363")]
    public void AnAct_ThatIsNoDecreeOfTheGovernmentOfKazakhstan_IsRefused(string act)
    {
        var error = Assert.Throws<ImportException>(() => TestData.ImportText(AsText(Heads, First, Second).Replace(Act, act, StringComparison.Ordinal)));
        Assert.Equal(ImportErrorKind.NotADecree, error.Kind);
        Assert.Contains("Республики Казахстан", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoDecrees_InOneFile_AreToldOf()
    {
        const string other = "Постановление Правительства Республики Казахстан от 5 января 2011 года № 20";
        var decree = TestData.ImportText(AsText(Heads, First) + "\n\nО другом стандарте\n\n" + AsText(Heads, Second).Replace(Act, other, StringComparison.Ordinal));
        var warning = Assert.Single(decree.Warnings, warning => warning.Code == "decree.another");
        Assert.Contains("№ 20 of 2011-01-05", warning.Message, StringComparison.Ordinal);
        Assert.Equal("363", decree.Decree.Number);
        Assert.Equal(2, decree.Rows.Count);
        Assert.Equal(2, decree.Rows.Select(row => row.Key).Distinct().Count());
    }

    [Fact]
    public void TheSameDecree_TwiceInOneFile_IsRead_AndItsRowsAreToldApart()
    {
        var text = AsText(Heads, First, Second);
        var decree = TestData.ImportText(text + "\n\n" + text);
        Assert.DoesNotContain("decree.another", Codes(decree));
        Assert.Equal(4, decree.Rows.Select(row => row.Key).Distinct().Count());
    }
}
