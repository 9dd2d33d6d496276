using DirectoryApi.Importers.Reading;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>What text stands in a paragraph.</summary>
public class DocxTextTests
{
    public static TheoryData<string, string> Paragraphs { get; } = new()
    {
        { "<w:r><w:t>а</w:t></w:r><w:r><w:t xml:space=\"preserve\"> б</w:t></w:r>", "а б" },
        { "<w:r><w:t>а\n\tб</w:t><w:tab/><w:t>в</w:t></w:r>", "а  б в" },
        { "<w:r><w:t>а</w:t><w:noBreakHyphen/><w:t>б</w:t><w:softHyphen/><w:t>в</w:t></w:r>", "а-б\u00ADв" },
        { "<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:cr/><w:br w:type=\"page\"/><w:t>в</w:t></w:r>", "а б в" },
        { "<w:hyperlink><w:r><w:t>www.con.gov.kz</w:t></w:r></w:hyperlink>", "www.con.gov.kz" },
        { "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:r><w:t>а</w:t></w:r></w:sdtContent></w:sdt>", "а" },
        { "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple>", "7" },
        { Field("begin") + "<w:r><w:instrText>HYPERLINK</w:instrText><w:t>x</w:t></w:r>" + Field("separate") + "<w:r><w:t>а</w:t></w:r>" + Field("end") + "<w:r><w:t>б</w:t></w:r>", "аб" },
        { Field("begin") + Field("begin") + "<w:r><w:t>x</w:t></w:r>" + Field("separate") + "<w:r><w:t>y</w:t></w:r>" + Field("end") + Field("separate") + "<w:r><w:t>а</w:t></w:r>" + Field("end"), "а" },
        { Field("end") + Field("separate") + "<w:r><w:t>а</w:t></w:r>", "а" },
        { "<w:r><w:t>а</w:t></w:r><w:ins><w:r><w:t>б</w:t></w:r></w:ins><w:del><w:r><w:delText>в</w:delText><w:t>г</w:t></w:r></w:del><w:moveTo><w:r><w:t>д</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>е</w:t></w:r></w:moveFrom>", "абд" },
        { "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>а</w:t></w:r>", "а" },
        { "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>а</w:t></w:r>", "а" },
        { "<w:r><w:rPr><w:rStyle w:val=\"hidden\"/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>а</w:t></w:r>", "а" },
        { "<w:r><w:t>а</w:t><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"1\"/><w:annotationRef/></w:r>", "а" },
        { "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>а</w:t></w:r></w:rubyBase></w:ruby></w:r>", "а" },
        { Symbol("Symbol", "F061") + Symbol("Symbol", "F042") + Symbol("Symbol", "F0B0") + Symbol("Times New Roman", "2116") + Symbol("Times New Roman", "F041"), "αΒ°№A" },
        { "<w:r><w:t>а</w:t></w:r>" + Symbol("Wingdings", "F028") + Symbol("Symbol", "F0B7") + Symbol("Symbol", "zz"), "а" },
        { "<x:wrapper><w:r><w:t>а</w:t></w:r></x:wrapper><w:r><w:t><![CDATA[<б>]]></w:t></w:r>", "а<б>" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Text_IsWhatIsPrinted(string runs, string text) =>
        Assert.Equal(text, Show(Read($"<w:p>{runs}</w:p>", "<w:style w:type=\"character\" w:styleId=\"hidden\"><w:rPr><w:vanish/></w:rPr></w:style>")));

    [Fact]
    public void Lines_KnowTheOrdinalOfTheirParagraph_BlankOnesCounted()
    {
        var blocks = Read("<w:p/>" + P("а") + "<w:p><w:r><w:t>б</w:t><w:br/><w:t>в</w:t></w:r></w:p>" + T(R("", "г", "д"), R("е", "ж", "з")) + P("и"));
        Assert.Equal([2, 3, 3], blocks.OfType<ParagraphBlock>().Take(3).Select(paragraph => paragraph.Line.Number));
        Assert.Equal(10, Assert.IsType<ParagraphBlock>(blocks[^1]).Line.Number);
        var rows = Assert.IsType<TableBlock>(blocks[3]).Rows;
        Assert.Equal(["line 4, cell 1", "line 5, cell 2", "line 6, cell 3"], rows[0].Cells.Select(cell => cell.Span.ToString()));
        Assert.Equal(7, rows[1].Span.Line);
    }

    [Theory]
    [InlineData("<w:del/>")]
    [InlineData("<w:moveFrom/>")]
    [InlineData("<w:vanish/>")]
    public void AParagraph_WhoseEndIsGone_IsContinuedByTheNext(string mark) =>
        Assert.Equal("аб в", Show(Read(P("а", $"<w:rPr>{mark}</w:rPr>") + P("б") + P("в", $"<w:rPr>{mark}</w:rPr>"))));

    [Fact]
    public void ATextBox_IsReadOnce_AfterItsParagraph()
    {
        const string box = "<w:txbxContent>{0}</w:txbxContent>";
        var alternatives = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + string.Format(null, box, P("б") + T(R("1", "2", "3"), R("4", "5", "6")))
            + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + string.Format(null, box, P("x")) + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>";
        Assert.Equal("ав б {1|2|3/4|5|6} г", Show(Read($"<w:p><w:r><w:t>а</w:t></w:r>{alternatives}<w:r><w:t>в</w:t></w:r></w:p>" + P("г"))));
    }

    [Fact]
    public void AnAlternative_ThatIsNotUnderstood_IsLeftForTheFallback() =>
        Assert.Equal("а", Show(Read("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>x</w:t></mc:Choice><mc:Fallback><w:t>а</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")));

    [Fact]
    public void AFieldWithoutAnEnd_TakesNoMoreThanItsParagraph() =>
        Assert.Equal("а", Show(Read("<w:p>" + Field("begin") + "<w:r><w:t>x</w:t></w:r></w:p>" + P("а"))));

    [Fact]
    public void StrictDocuments_AreReadLikeOthers() =>
        Assert.Equal("а", Show(DocxFile.Read(Of(P("а", "<w:jc w:val=\"end\"/>"), space: Strict))));

    [Theory]
    [InlineData("Стандарт государственной услуги", "", false)]
    [InlineData("Государственная услуга оказывается бесплатно.", "", true)]
    [InlineData("Государственная услуга оказывается бесплатно.", "<w:jc w:val=\"center\"/>", false)]
    [InlineData("Перечень центров,", "<w:jc w:val=\"right\"/>", false)]
    [InlineData("Перечень центров,", "<w:outlineLvl w:val=\"0\"/>", false)]
    [InlineData("Перечень центров,", "<w:outlineLvl w:val=\"9\"/>", true)]
    [InlineData("Перечень центров,", "<w:pStyle w:val=\"title\"/>", false)]
    [InlineData("Перечень центров,", "<w:pStyle w:val=\"centred\"/>", false)]
    [InlineData("Перечень центров,", "<w:pStyle w:val=\"bold\"/>", false)]
    [InlineData("Рабочие дни – с понедельника по субботу", "<w:ind w:firstLine=\"709\"/>", true)]
    [InlineData("1. Общие положения", "", true)]
    [InlineData("2) заявление", "", true)]
    [InlineData("1-1. Общие положения", "", true)]
    [InlineData("    Общие положения", "", true)]
    [InlineData("2012 жылғы 29 желтоқсан", "", false)]
    public void IsBody_TellsRunningTextFromHeadings(string text, string properties, bool isBody)
    {
        const string styles = "<w:style w:styleId=\"title\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"base\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style><w:style w:styleId=\"centred\"><w:basedOn w:val=\"base\"/></w:style><w:style w:styleId=\"bold\"><w:rPr><w:b/></w:rPr></w:style>";
        Assert.Equal(isBody, Assert.IsType<ParagraphBlock>(Assert.Single(Read(P(text, properties), styles))).IsBody);
    }

    [Theory]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>Выдача,</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>приём.</w:t></w:r>", false)]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>Сноска.</w:t></w:r><w:r><w:t>Утратило силу.</w:t></w:r>", true)]
    public void TextThatIsBoldAsAWhole_IsAHeading(string runs, bool isBody) =>
        Assert.Equal(isBody, Assert.IsType<ParagraphBlock>(Assert.Single(Read($"<w:p>{runs}</w:p>"))).IsBody);

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Symbol(string font, string code) => $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>";
}
