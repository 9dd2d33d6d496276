using System.Text;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>What is wrong in a package beside the text does not keep the text from being read.</summary>
public class DocxPackageTests
{
    private const string List = "word/_rels/document.xml.rels";

    /// <summary>Relationships of a document beside that to its styles.</summary>
    public static TheoryData<string> Beside { get; } =
    [
        Link("http://www.a b.kz:x/"),
        Link("http:// www .con@mail. ru"),
        Link("mailto:con @mail. ru;x@"),
        Link(""),
        Link("http://www.con.gov.kz/", "external"),
        Link("http://www.con.gov.kz/") + Link("http://www.con.gov.kz/"),
        "<Relationship Id=\"x\" Type=\"http://example.org/hyperlink\" Target=\"http://www.a b.kz:x/\"/>",
        "<Relationship Id=\"x\" Type=\"http://example.org/image\" Target=\"../NULL\"/>",
        "<Relationship Id=\"x\" Type=\"http://example.org/image\" Target=\"media/image1.png\"/>",
        "<Relationship Id=\"x\" Target=\"comments.xml\"/>",
    ];

    [Theory]
    [MemberData(nameof(Beside))]
    public void WrongRelationships_DoNotMatter(string relationship)
    {
        const string styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:pPr><w:ind w:firstLine=\"709\"/></w:pPr></w:style>";
        var parts = Parts($"<w:body>{P("а")}</w:body>", styles, "", Transitional)
            .Select(part => part.Name == List ? (part.Name, part.Text.Replace("</Relationships>", relationship + "</Relationships>", StringComparison.Ordinal)) : part);
        Assert.Equal("[а]", Show(DocxFile.Read(Pack(parts))));
    }

    [Fact]
    public void MistypedAddresses_AndPartsBesideTheText_DoNotMatter()
    {
        List<(string Name, string Text)> parts = [.. Parts($"<w:body>{P("а")}</w:body>", "", "", Transitional).Where(part => part.Name != List)];
        parts.Add((List, Relationships(("hyperlink", "http:// www .con@mail. ru"), ("vbaProject", "vbaProject.bin"), ("footer", "footer1.xml"))));
        parts.Add(("word/vbaProject.bin", "Sub AutoOpen()"));
        parts.Add(("word/footer1.xml", "<w:ftr"));
        parts.Add(("../../../tmp/evil", "x"));
        parts.Add(("../../../tmp/evil.xml", "x"));
        parts.Add(("word/document.xml", "x"));
        Assert.Equal("а", Show(DocxFile.Read(Pack(parts))));
    }

    [Theory]
    [InlineData("Word\\Document.xml")]
    [InlineData("WORD/document.XML")]
    [InlineData("/word/document.xml")]
    public void NamesOfParts_MayDifferInCaseAndSlashes(string name)
    {
        var parts = Parts($"<w:body>{P("а")}</w:body>", "", "", Transitional).Select(part => (part.Name.Replace("word/document.xml", name, StringComparison.Ordinal), part.Text));
        Assert.Equal("а", Show(DocxFile.Read(Pack(parts))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parts_MayBeInUtf16(bool isMended)
    {
        var parts = Parts($"<w:body>{P("Қазақстан")}</w:body>", "", "", Transitional);
        if (isMended)
        {
            parts.Add(("word/document.xml", "x"));
        }

        Assert.Equal("Қазақстан", Show(DocxFile.Read(Pack(parts, Encoding.Unicode))));
    }

    [Theory]
    [InlineData(WordTypes + "document.main+xml")]
    [InlineData(WordTypes + "template.main+xml")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    [InlineData("application/xml")]
    public void Documents_AndTemplates_WithAndWithoutMacros_AreRead(string type)
    {
        var parts = Parts($"<w:body>{P("а")}</w:body>", "", "", Transitional).Select(part => part.Name == "[Content_Types].xml" ? (part.Name, ContentTypes(type)) : part);
        Assert.Equal("а", Show(DocxFile.Read(Pack(parts))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://www.a b.kz:x/")]
    public void TheStrictVariant_FindsItsStylesToo(string address)
    {
        const string styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:pPr><w:ind w:firstLine=\"709\"/></w:pPr></w:style>";
        var parts = Parts($"<w:body>{P("а")}</w:body>", styles, "", Strict)
            .Select(part => part.Name == List && address.Length > 0 ? (part.Name, part.Text.Replace("</Relationships>", Link(address) + "</Relationships>", StringComparison.Ordinal)) : part)
            .Select(part => (part.Item1, part.Item2.Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)));
        Assert.Equal("[а]", Show(DocxFile.Read(Pack(parts))));
    }

    private static string Link(string target, string mode = "External") =>
        $"<Relationship Id=\"link\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"{mode}\"/>";
}
