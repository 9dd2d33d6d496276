using DirectoryApi.Importers.Naming;

namespace DirectoryApi.Importers.Tests.Naming;

public class NamePatternTests
{
    private static readonly Dictionary<string, string> Values = new() { ["number"] = "3", ["place:genitive"] = "Аккольского района" };

    [Theory]
    [InlineData("Отдел[ № {number}] {place:genitive}", "Отдел № 3 Аккольского района")]
    [InlineData("Отдел[ «{quoted}»] {place:genitive}", "Отдел Аккольского района")]
    [InlineData("[{quoted} ]отдел", "Отдел")]
    [InlineData("Отдел[ № {number} {quoted}]", "Отдел")]
    [InlineData("Отдел {quoted}", null)]
    [InlineData("Отдел", "Отдел")]
    public void Fill_LeavesOutWhatIsNotKnown(string pattern, string? filled) =>
        Assert.Equal(filled, new NamePattern(pattern).Fill(placeholder => Values.GetValueOrDefault(placeholder)));

    [Fact]
    public void Placeholders_AreThoseInAndOutsideOfBrackets() =>
        Assert.Equal(["number", "place:genitive"], new NamePattern("Отдел[ № {number}] {place:genitive}").Placeholders);
}
