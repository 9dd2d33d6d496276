using DirectoryApi.Importers.Reading.Docx.Numbering;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>Numbers that the word processor prints and that stand in no text.</summary>
public class DocxNumberingTests
{
    private const string Lists =
        "<w:abstractNum w:abstractNumId=\"1\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:lvlRestart w:val=\"0\"/><w:numFmt w:val=\"russianLower\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%3)\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"item\"/><w:lvlText w:val=\"%4.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"4\"><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%4-%5\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"3\"><w:numStyleLink w:val=\"listStyle\"/></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num>"
        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:lvlOverride></w:num>"
        + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"99\"/></w:num>";

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"item\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:type=\"numbering\" w:styleId=\"listStyle\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    public static TheoryData<string, string> Numbered { get; } = new()
    {
        { Items((1, 0), (1, 0), (1, 0)), "1. а 2. а 3. а" },
        { Items((1, 0), (1, 1), (1, 1), (1, 0), (1, 1)), "1. а 1.1. а 1.2. а 2. а 2.1. а" },
        { Items((1, 0), (1, 2), (1, 0), (1, 2)), "1. а а)а 2. а б)а" },
        { Items((1, 0), (2, 0), (2, 0), (1, 0)), "1. а 5. а 6. а 7. а" },
        { Items((1, 3), (1, 4), (1, 4)), "I. а 1-1 а 1-2 а" },
        { Items((1, 1)), "1.1. а" },
        { Items((3, 0)), "а" },
        { Items((4, 0), (1, 0)), "1. а 2. а" },
        { Items((5, 0), (5, 0)), "a) а b) а" },
        { Items((6, 0), (7, 0), (0, 0)), "а а а" },
        { P("а", "<w:pStyle w:val=\"item\"/>") + P("а", "<w:pStyle w:val=\"item\"/>"), "I. а II. а" },
        { P("а", "<w:pStyle w:val=\"item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "а" },
        { P("а", "<w:pStyle w:val=\"item\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr>"), "1. а" },
    };

    [Theory]
    [MemberData(nameof(Numbered))]
    public void ANumber_StandsBeforeTheText(string body, string text) =>
        Assert.Equal(text, Show(Read(body, Styles, Lists)).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    [Fact]
    public void ANumber_IsTextOfACellThatHasNoOther()
    {
        var number = $"<w:p><w:pPr>{Item(1, 0)}</w:pPr></w:p>";
        Assert.Equal("{№|а|б/1. |в|г/2. |д|е}", Show(Read(T(R("№", "а", "б"), R(C(number), "в", "г"), R(C(number), "д", "е")), Styles, Lists)));
    }

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerRoman", 1994 - 1000, "cmxciv")]
    [InlineData("upperRoman", 49, "XLIX")]
    [InlineData("upperRoman", 0, "0")]
    [InlineData("russianLower", 10, "к")]
    [InlineData("russianUpper", 30, "АА")]
    [InlineData("russianLower", int.MaxValue, "2147483647")]
    [InlineData("lowerLetter", int.MinValue, "-2147483648")]
    [InlineData("none", 1, "")]
    [InlineData("hebrew1", 3, "3")]
    public void Write_PrintsTheNumberInItsFormat(string format, int number, string text) => Assert.Equal(text, NumberFormats.Write(number, format));

    private static string Items(params (int List, int Level)[] items) => string.Concat(items.Select(item => P("а", Item(item.List, item.Level))));

    private static string Item(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";
}
