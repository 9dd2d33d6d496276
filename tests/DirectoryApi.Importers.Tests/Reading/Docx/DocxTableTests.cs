using DirectoryApi.Importers.Reading;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>How tables become grids, and which of them are none.</summary>
public class DocxTableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";
    private const string Plain = "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders></w:tblPr>";
    private const string Sentence = "1. Государственная услуга предоставляется через центры обслуживания населения по месту жительства.";

    public static TheoryData<string, string> Tables { get; } = new()
    {
        { T(R("1", "2", "3"), R("4", "", "6")), "{1|2|3/4||6}" },
        { T(R("1", "2", "3"), R("", "<w:p/>", " "), R("4", "5", "6")), "{1|2|3/4|5|6}" },
        { T(R("1", C("2", Span(2)), "3"), R("4", "5", "6", "7")), "{1|2|^|3/4|5|6|7}" },
        { T(R(C("1", Restart), "2", "3"), R(C("", Continue), "5", "6"), R("7", "8", "9")), "{1|2|3/^|5|6/7|8|9}" },
        { T(R("1", "2", "3"), R("4", C("5", Restart), "6"), R("7", C("x", Continue), "8")), "{1|2|3/4|5|6/7|^|8}" },
        { T(R(C("1", Restart + Span(2)), "2"), R(C("", Continue + Span(2)), "3"), R("4", "5", "6")), "{1|^|2/^|^|3/4|5|6}" },
        { T(R("1", C("2", Continue), "3"), R("4", "5", "6")), "{1|2|3/4|5|6}" },
        { T(R("1", "2", "3"), R(C("Акмолинская область", Span(3))), R("4", "5", "6")), "{1|2|3/Акмолинская область/4|5|6}" },
        { T(R("1", "2", "3", "4"), R("", C("Акмолинская область", Span(3))), R("5", "6", "7", "8")), "{1|2|3|4/Акмолинская область/5|6|7|8}" },
        { T(R("1", "2", "3"), R(C("Акмолинская область")), R("4", "5", "6")), "{1|2|3/Акмолинская область/4|5|6}" },
        { T(R("1", "2", "3"), R(C("Акмолинская область", Span(1_000_000_000))), R("4", "5", "6")), "{1|2|3/Акмолинская область/4|5|6}" },
        { T(R("1", "2", "3"), $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{C("5")}{C("6")}</w:tr>"), "{1|2|3/|5|6}" },
        { T(R("1", "2", "3"), $"<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>{C("4")}{C("5")}</w:tr>", R("7", "8", "9")), "{1|2|3/4|5|/7|8|9}" },
        { T(R("1", "2", "3"), R("4", "5")), "{1|2|3/4|5|}" },
        { T(R("1", "2", C("x", "<w:hMerge w:val=\"continue\"/>"), "3"), R("4", "5", "6", "7")), "{1|2|^|3/4|5|6|7}" },
        { T(R("1", "2", "3"), $"<w:tr><w:trPr><w:del/></w:trPr>{C("x")}</w:tr>", $"<w:tr><w:trPr><w:hidden/></w:trPr>{C("x")}</w:tr>", R("4", "5", "6")), "{1|2|3/4|5|6}" },
        { T(R("1", "2", "3"), R("4", "5", C("x", "<w:cellDel/>"), "6")), "{1|2|3/4|5|6}" },
        { T($"<w:sdt><w:sdtPr/><w:sdtContent>{R("1", "2", "3")}</w:sdtContent></w:sdt>", $"<w:tr><w:sdt><w:sdtContent>{C("4")}{C("5")}</w:sdtContent></w:sdt>{C("6")}</w:tr>"), "{1|2|3/4|5|6}" },
        { T(R("1", C(P("а") + "<w:p/>" + P("б") + "<w:p><w:r><w:t>в</w:t><w:br/><w:t>г</w:t></w:r></w:p>"), "3"), R("4", "5", "6")), "{1|а+б+в+г|3/4|5|6}" },
        { $"<w:sdt><w:sdtContent>{T(R("1", "2", "3"), R("4", "5", "6"))}</w:sdtContent></w:sdt>", "{1|2|3/4|5|6}" },
        { T(R("1", "2", "3"), R("4", "5", T(R("а", "б"), R("в", "г"))), R("7", "8", "9")), "{1|2|3/4|5|а+б+в+г/7|8|9}" },
    };

    /// <summary>Tables that only arrange text, with the blocks they give.</summary>
    public static TheoryData<string, string> Layouts { get; } = new()
    {
        { T(R("", "<w:p><w:r><w:t>Приложение 1</w:t><w:br/><w:t>к стандарту</w:t></w:r></w:p>")), "Приложение 1 к стандарту" },
        { T(R("Премьер-Министр", "К. Масимов")), "Премьер-Министр К. Масимов" },
        { Plain + R("Премьер-Министр", "") + R("Республики Казахстан", "К. Масимов") + "</w:tbl>", "Премьер-Министр Республики Казахстан К. Масимов" },
        { T(R(P("Перечень") + T(R("1", "2"), R("3", "4")))), "Перечень {1|2/3|4}" },
        { T(R(P("Перечень"), T(R("1", "2"), R("3", "4"))), R("а", "б"), R("в", "г")), "Перечень {1|2/3|4} а б в г" },
        { T(R(P(Sentence) + P(Sentence) + P(Sentence), "б"), R("в", "г")), $"[{Sentence}] [{Sentence}] [{Sentence}] б в г" },
        { T(R("", "", ""), R("", "", "")) + P("а"), "а" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATable_IsAGrid(string table, string grid) => Assert.Equal(grid, Show(Read(table)));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void ATable_ThatOnlyArrangesText_IsNone(string table, string blocks) => Assert.Equal(blocks, Show(Read(table)));

    [Fact]
    public void ASmallTable_WithLines_IsData() => Assert.Equal("{1|2/3|4}", Show(Read(T(R("1", "2"), R("3", "4")))));

    [Fact]
    public void Borders_MayBeThoseOfTheStyle()
    {
        var table = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"grid\"/></w:tblPr>{R("1", "2")}{R("3", "4")}</w:tbl>";
        const string style = "<w:style w:type=\"table\" w:styleId=\"lines\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"grid\"><w:basedOn w:val=\"lines\"/></w:style>";
        Assert.Equal("{1|2/3|4}", Show(Read(table, style)));
        Assert.Equal("1 2 3 4", Show(Read(table)));
    }

    [Theory]
    [InlineData(40, "{1|2|3/4|5|6}")]
    [InlineData(400, "{1|2|^|3/4|^|5|6}")]
    public void Edges_ThatMissEachOtherByAHair_AreOne(int miss, string grid) =>
        Assert.Equal(grid, Show(Read(
            $"<w:tbl><w:tblGrid><w:gridCol w:w=\"600\"/><w:gridCol w:w=\"{miss}\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
            + R("1", C("2", Span(2)), "3") + R(C("4", Span(2)), "5", "6") + "</w:tbl>")));

    [Fact]
    public void CoveredPlaces_StandWhereTheCoveringCellDoes()
    {
        var rows = Assert.IsType<TableBlock>(Assert.Single(Read(T(R("1", C("2", Span(2) + Restart), "3"), R("4", C("", Span(2) + Continue), "6"), R("7", "8", "9", "0"))))).Rows;
        Assert.Equal(["line 2, cell 2", "line 2, cell 3"], rows[1].Cells.Where(cell => cell.IsCovered).Select(cell => cell.Span.ToString()));
        Assert.Equal("line 2, cell 3", rows[0].Cells[2].Span.ToString());
    }

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";
}
