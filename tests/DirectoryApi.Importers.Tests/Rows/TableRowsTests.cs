using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Rows;

/// <summary>Rows of small tables made for each way in which a conversion damages them.</summary>
public class TableRowsTests
{
    private const string Heading = "О стандарте\n\nПостановление Правительства Республики Казахстан от 28 марта 2012 года № 363\n\n";
    private const string Heads = "\t№\n\tНаименование департаментов внутренних дел\n\tАдрес\n\tНомер телефона\n\n";
    private const string Department = "\t1\n\tДепартамент внутренних дел Акмолинской области\n\tг. Кокшетау, ул. Горького, 1\n\t29-11-11\n\n";

    [Fact]
    public void ARow_WhoseNumberWasCutOff_IsJoinedToIt()
    {
        var rows = Import(Department + "\t1)\n\n\tОтдел внутренних дел Аккольского района\n\tг. Акколь, ул. Нурмагамбетова, 1\n\t2-10-02\n").Rows;
        Assert.Equal(["1", "1/1"], rows.Select(row => row.Row));
        Assert.Equal("Отдел внутренних дел Аккольского района", rows[1].Name?.Value);
        Assert.Equal("Департамент внутренних дел Акмолинской области", rows[1].Parent);
        Assert.Equal(["1)", "Отдел внутренних дел Аккольского района", "г. Акколь, ул. Нурмагамбетова, 1", "2-10-02"], rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void ANumber_ThatNoRowFollows_IsToldInAWarning()
    {
        var decree = Import(Department + "\t2\n");
        Assert.Equal("1", Assert.Single(decree.Rows).Row);
        Assert.Contains("«2»", Assert.Single(decree.Warnings, warning => warning.Code == "row.severed").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARow_WhoseBeginningIsLost_CountsFromTheRight_AndIsNumberedByItsNeighbours()
    {
        var decree = Import(Department + "\t1)\n\tОВД Аккольского района\n\tг. Акколь\n\t2-10-02\n \tг. Атбасар\n\t2-22-22\n\n\t3)\n\tОВД Буландынского района\n\tг. Макинск\n\t2-33-33\n");
        Assert.Equal(["1", "1/1", "1/2", "1/3"], decree.Rows.Select(row => row.Row));
        Assert.Equal((null, "г. Атбасар", "2-22-22"), (decree.Rows[2].Name?.Value, decree.Rows[2].Address?.Value, decree.Rows[2].Phones[0].Display.Value));
        Assert.Single(decree.Warnings, warning => warning.Code == "row.number-lost");
    }

    [Fact]
    public void ARow_WithoutANumber_IsAUnitOfTheRowAbove()
    {
        const string unit = "\t\n\n\n\tОтделение полиции\n\tс. Урюпинка\n\t2-44-44\n\n";
        var rows = Import(Department + unit + "\t1)\n\tОВД Аккольского района\n\tг. Акколь\n\t2-10-02\n\n" + unit + unit).Rows;
        Assert.Equal(["1", "1/0/1", "1/1", "1/1/1", "1/1/2"], rows.Select(row => row.Row));
    }

    [Fact]
    public void AHeaderLine_NamesTheDepartmentBelow_WhereItsOwnNameIsMissing()
    {
        var rows = Import("\tАкмолинская область\n\n\t1\n\t\n\n\n\tг. Кокшетау\n\t29-11-11\n\n\t1)\n\tОВД Аккольского района\n\tг. Акколь\n\t2-10-02\n").Rows;
        Assert.Equal(("Акмолинская область", "Акмолинская область", "Акмолинская область"), (rows[0].Name?.Value, rows[0].Group, rows[0].Region));
        Assert.Equal("Акмолинская область", rows[1].Parent);
    }

    [Fact]
    public void ANumber_PrintedTwice_GivesTwoRowsOfDifferentKeys()
    {
        var decree = Import(Department + "\t1)\n\tОВД Аккольского района\n\tг. Акколь\n\t2-10-02\n\n" + Department + "\t1)\n\tОВД Атбасарского района\n\tг. Атбасар\n\t2-22-22\n");
        Assert.Equal(["1", "1/1", "1-2", "1-2/1"], decree.Rows.Select(row => row.Row));
        Assert.Single(decree.Warnings, warning => warning.Code == "row.number-repeated");
        Assert.Equal(4, decree.Rows.Select(row => row.Key).Distinct().Count());
    }

    [Fact]
    public void ARow_WithMoreCellsThanColumns_KeepsThemRaw()
    {
        var decree = Import("\t1\n\tДВД\n\tг. Кокшетау\n\t29-11-11\n\tлишняя\n");
        Assert.Equal("лишняя", Assert.Single(decree.Rows).Cells[^1].Text);
        Assert.Single(decree.Warnings, warning => warning.Code == "row.too-many-cells");
    }

    [Fact]
    public void ARow_WithoutAnAddress_IsToldInAWarning()
    {
        var decree = Import("\t1\n\tДВД\n\t\n\n\n\t29-11-11\n");
        Assert.Null(Assert.Single(decree.Rows).Address);
        Assert.Single(decree.Warnings, warning => warning.Code == "address.empty");
    }

    [Fact]
    public void ARow_ThatNumbersTheColumns_IsNone() =>
        Assert.Equal(["1"], Import("\t1\n\t2\n\t3\n\t4\n\n" + Department).Rows.Select(row => row.Row));

    [Theory]
    [InlineData("P1200000363.ru.txt")]
    [InlineData("P1200001741.kk.txt")]
    public void EveryCell_OfAnOfficeTable_IsKeptInARowOrAsItsHeaderLine(string annex)
    {
        var decree = annex.Contains(".ru.", StringComparison.Ordinal) ? TestData.Russian : TestData.Kazakh;
        var structure = StructureReader.Read(DocumentReaders.Read(SourceFile.Load(TestData.PathOf(annex)), TestContext.Current.CancellationToken));
        var kept = decree.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Span.Line, cell.Text)).ToHashSet();
        var groups = decree.Rows.Select(row => row.Group).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var cells = structure.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty).ToArray();
        Assert.InRange(cells.Length, 3000, int.MaxValue);
        Assert.Empty(cells.Where(cell => !kept.Contains((cell.Span.Line, cell.RawText)) && !groups.Contains(CellText.Join(cell.Lines))).Select(cell => $"{cell.Span}: {cell.RawText}"));
    }

    private static ImportedDecree Import(string rows) => TestData.ImportText(Heading + Heads + rows);
}
