using static DirectoryApi.Importers.Tests.BadInput.SmallDecree;

namespace DirectoryApi.Importers.Tests.BadInput;

/// <summary>Values that stand in the wrong column or are none are kept as printed, and told of at their place; nothing else changes.</summary>
public class DoubtfulValueTests
{
    /// <summary>The line of the second row's first cell.</summary>
    private const int SecondRow = 17;

    /// <summary>A cell of the second row, what it holds, and what is told of it.</summary>
    public static TheoryData<int, string, string> Cells { get; } = new()
    {
        { 1, "7172", "name.doubtful" },
        { 1, "г. Кокшетау, ул. Горького, 1", "name.doubtful" },
        { 2, "29-11-11", "address.doubtful" },
        { 2, "№ 1/2", "address.doubtful" },
        { 3, "приемная", "phone.residue" },
        { 3, "г. Кокшетау", "phone.residue" },
        { 3, "2-13-ОЗ", "phone.doubtful" },
        { 3, "8 (7172) 2О-1З-03", "phone.residue" },
        { 3, "1-2", "phone.doubtful" },
        { 3, "99999999999999999999", "phone.doubtful" },
        { 4, "приемная", "site.doubtful" },
        { 4, "29-11-11", "site.doubtful" },
        { 4, "dvd@", "email.doubtful" },
        { 4, "a@b@c.kz", "email.doubtful" },
        { 0, "один", "row.number-unread" },
        { 0, "123456", "row.number-unread" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void AValue_ThatCanHardlyBeOne_IsToldOf(int cell, string text, string code)
    {
        var decree = Import(File("txt", Heads, First, With(Second, cell, text)));
        var warning = Assert.Single(decree.Warnings, warning => warning.Code == code);
        Assert.Equal([code], Codes(decree).Distinct());
        Assert.Contains($"«{text}»", warning.Message, StringComparison.Ordinal);
        Assert.Equal((SecondRow + cell, cell + 1, "test.txt"), (warning.Span.Line, warning.Span.Cell, warning.File));
        Assert.Equal(text, decree.Rows[1].Cells[cell].Text);
        Assert.Equal("29-11-11", Assert.Single(decree.Rows[0].Phones).Display.Value);
    }

    [Theory]
    [InlineData("2-13-ОЗ", "2-13-ОЗ", null)]
    [InlineData("2-1З-03 приемная", "2-1З-03", "приемная")]
    [InlineData("29-11-11 Зал", "29-11-11", "Зал")]
    [InlineData("29-11-11Зал", "29-11-11", "Зал")]
    [InlineData("29-11-11-", "29-11-11", null)]
    public void APhone_WithLettersForFigures_IsKeptAsPrinted(string cell, string number, string? note)
    {
        var phone = Assert.Single(Import(File("txt", Heads, With(First, 3, cell))).Rows[0].Phones);
        Assert.Equal((number, note), (phone.Display.Value, phone.Note));
    }

    [Fact]
    public void Values_OfOneCell_AreToldOfTogether()
    {
        var decree = Import(File("txt", Heads, First, With(Second, 4, string.Join(", ", Enumerable.Range(1, 100_000)))));
        Assert.Equal(100_000, decree.Rows[1].Websites.Count);
        Assert.Equal("«1», «2», «3», «4», «5» is no address of a site; 100000 such values were kept as printed.", Assert.Single(decree.Warnings, warning => warning.Code == "site.doubtful").Message);
    }

    [Fact]
    public void Columns_ThatAreSwapped_AreToldOfInEveryRow()
    {
        // Under the heads «address» and «phone» each other's cells, under «name» the addresses.
        string[][] rows = [.. new[] { First, Second }.Select(row => (string[])[row[0], row[2], row[3], row[1], row[4]])];
        var decree = Import(File("txt", [Heads, .. rows]));
        Assert.Equal(["address.doubtful", "address.doubtful", "name.doubtful", "name.doubtful", "phone.residue", "phone.residue"], Codes(decree).Order());
        Assert.Equal(("г. Павлодар, ул. Лермонтова, 51", "39-22-22"), (decree.Rows[1].Name?.Value, decree.Rows[1].Address?.Value));
    }

    [Fact]
    public void ARow_WithTooFewCells_IsReadFromTheLeft_AndToldOf()
    {
        var decree = Import(File("txt", Heads, First[..3], Second));
        Assert.Equal(["row.too-few-cells"], Codes(decree));
        Assert.Equal(("г. Кокшетау, ул. Горького, 1", 0), (decree.Rows[0].Address?.Value, decree.Rows[0].Phones.Count));
    }

    [Fact]
    public void AColumn_WhoseHeadIsNotKnown_IsKeptRaw_AndToldOfOnce()
    {
        var decree = Import(File("txt", [.. Heads, "Примечание"], [.. First, "по четным дням"], [.. Second, "по нечетным дням"]));
        Assert.Equal(["column.unknown"], Codes(decree));
        Assert.Contains("«Примечание»", decree.Warnings[^1].Message, StringComparison.Ordinal);
        Assert.Equal("по четным дням", decree.Rows[0].Cells[^1].Text);
    }

    [Fact]
    public void ATable_OfWhichNoHeadIsKnown_ListsNoOffices()
    {
        var error = Assert.Throws<ImportException>(() => Import(File("txt", ["a", "b", "c", "d", "e"], First, Second)));
        Assert.Equal(ImportErrorKind.NoOfficeTables, error.Kind);
    }

    [Fact]
    public void ATable_WithoutARowBelowItsHeads_IsRefused()
    {
        var error = Assert.Throws<ImportException>(() => Import(File("txt", [Heads])));
        Assert.Equal(ImportErrorKind.NoOfficeTables, error.Kind);
        Assert.Contains("not one row", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARow_PrintedTwice_GivesTwoRows_AndIsToldOf()
    {
        var decree = Import(File("txt", Heads, First, First, Second));
        Assert.Equal(["row.number-repeated"], Codes(decree));
        Assert.Equal(["1", "1-2", "2"], decree.Rows.Select(row => row.Row));
        Assert.Equal(decree.Rows[0].Address?.Value, decree.Rows[1].Address?.Value);
    }
}
