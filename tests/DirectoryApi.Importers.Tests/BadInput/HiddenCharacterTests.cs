using static DirectoryApi.Importers.Tests.BadInput.SmallDecree;

namespace DirectoryApi.Importers.Tests.BadInput;

/// <summary>Characters that nobody sees do not reach a value.</summary>
public class HiddenCharacterTests
{
    private const string Plain = "г. Кокшетау, ул. Горького, 1";

    public static TheoryData<string, string> Hidden { get; } = new(
        from format in Formats
        from character in new[] { "\u202E", "\u200F", "\u2066", "\u061C", "\u0085\u009B" }
        select (format, character));

    [Theory]
    [MemberData(nameof(Hidden))]
    public void AMarkOfDirection_IsLeftOutOfTheValue_KeptRaw_AndToldOf(string format, string characters)
    {
        var decree = Import(File(format, Heads, First, With(Second, 2, Plain.Insert(5, characters))));
        Assert.Equal(["cell.hidden-character"], Codes(decree));
        Assert.Contains($"U+{(int)characters[^1]:X4}", decree.Warnings[^1].Message, StringComparison.Ordinal);
        Assert.Contains(characters[^1], decree.Rows[1].Cells[2].Text);
        Assert.DoesNotContain(characters[^1], decree.Rows[1].Address?.Value ?? "");
        Assert.Equal(Plain, decree.Rows[0].Address?.Value);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    public void ZeroWidthCharacters_AreLayout_AndLeftOut(string format)
    {
        var decree = Import(File(format, Heads, With(First, 2, string.Join("\u200B\u2060\u00AD\uFEFF", Plain.ToCharArray())), Second));
        Assert.Empty(Codes(decree));
        Assert.Equal((Plain, "Кокшетау"), (decree.Rows[0].Address?.Value, decree.Rows[0].Settlement));
    }

    [Fact]
    public void Nul_InAText_IsRefused_AndInAPageReadAsAnotherCharacter()
    {
        var rows = (string[][])[Heads, With(First, 2, "г. Кок\0шетау"), Second];
        Assert.Equal(ImportErrorKind.UnknownFormat, Assert.Throws<ImportException>(() => Import(File("txt", rows))).Kind);
        var decree = Import(TestData.File(System.Text.Encoding.UTF8.GetString(File("html", rows).Bytes.Span).Replace("&#0;", "\0", StringComparison.Ordinal), "test.html"));
        Assert.Equal("39-22-22", decree.Rows[1].Phones[0].Display.Value);
        Assert.All(decree.Rows, row => Assert.DoesNotContain('\0', row.Address?.Value ?? ""));
    }
}
