using System.IO.Compression;
using System.Text;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>Small documents of a word processor, made of the XML of their body.</summary>
internal static class DocxFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Beginning of the content types of a document's parts.</summary>
    public const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A document.</summary>
    /// <param name="body">What stands in <c>w:body</c>.</param>
    /// <param name="styles">What stands in <c>w:styles</c>.</param>
    /// <param name="numbering">What stands in <c>w:numbering</c>.</param>
    /// <param name="space">The namespace of <c>w:</c>.</param>
    public static SourceFile Of(string body, string styles = "", string numbering = "", string space = Transitional) =>
        Pack(Parts($"<w:body>{body}</w:body>", styles, numbering, space));

    /// <summary>A document whose main part is given as a whole.</summary>
    public static SourceFile OfPart(string part) => Pack([.. Parts("", "", "", Transitional).Where(entry => entry.Name != "word/document.xml"), ("word/document.xml", part)]);

    /// <summary>The parts of a document.</summary>
    public static List<(string Name, string Text)> Parts(string document, string styles, string numbering, string space)
    {
        var root = $"xmlns:w=\"{space}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:unknown\"";
        return
        [
            ("[Content_Types].xml", ContentTypes()),
            ("_rels/.rels", Relationships(("officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", Relationships(("styles", "styles.xml"), ("numbering", "/word/numbering.xml"))),
            ("word/styles.xml", $"<w:styles {root}>{styles}</w:styles>"),
            ("word/numbering.xml", $"<w:numbering {root}>{numbering}</w:numbering>"),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document {root}>{document}</w:document>"),
        ];
    }

    /// <summary>The list of content types of a package.</summary>
    /// <param name="main">Type of the main part.</param>
    /// <param name="overrides">Other parts by name with their types.</param>
    public static string ContentTypes(string main = WordTypes + "document.main+xml", params (string Part, string Type)[] overrides) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(overrides.Append(("word/document.xml", main)).Append(("word/styles.xml", WordTypes + "styles+xml")).Append(("word/numbering.xml", WordTypes + "numbering+xml"))
            .Select(part => $"<Override PartName=\"/{part.Item1}\" ContentType=\"{part.Item2}\"/>"))
        + "</Types>";

    /// <summary>A part of relationships within the package.</summary>
    public static string Relationships(params (string Type, string Target)[] entries) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(entries.Select((entry, index) => $"<Relationship Id=\"r{index}\" Type=\"{OfficeRelationships}/{entry.Type}\" Target=\"{entry.Target}\"/>"))
        + "</Relationships>";

    /// <summary>Packs parts; a name may occur twice.</summary>
    public static SourceFile Pack(IEnumerable<(string Name, string Text)> parts, Encoding? encoding = null, CompressionLevel level = CompressionLevel.Optimal)
    {
        encoding ??= new UTF8Encoding(false);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write([.. encoding.Preamble, .. encoding.GetBytes(text)]);
            }
        }

        return SourceFile.FromBytes("test.docx", stream.ToArray());
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A cell.</summary>
    public static string C(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.StartsWith('<') ? text : P(text))}</w:tc>";

    /// <summary>A row of cells.</summary>
    public static string R(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : C(cell)))}</w:tr>";

    /// <summary>A table with lines.</summary>
    public static string T(params string[] rows) => $"<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>{string.Concat(rows)}</w:tbl>";

    /// <summary>Reads a document.</summary>
    public static IReadOnlyList<Block> Read(SourceFile file) => DocumentReaders.Read(file, TestContext.Current.CancellationToken).Blocks;

    /// <summary>Reads the body of a document.</summary>
    public static IReadOnlyList<Block> Read(string body, string styles = "", string numbering = "") => Read(Of(body, styles, numbering));

    /// <summary>
    /// Blocks on one line: paragraphs in square brackets where they are body, else bare; a table in braces, its rows apart by <c>/</c>,
    /// its cells by <c>|</c>, the lines of a cell by <c>+</c>; <c>^</c> for a covered place.
    /// </summary>
    public static string Show(IReadOnlyList<Block> blocks) => string.Join(' ', blocks.Select(block => block switch
    {
        ParagraphBlock { IsBody: true } paragraph => $"[{paragraph.Line.Text}]",
        ParagraphBlock paragraph => paragraph.Line.Text,
        TableBlock table => $"{{{string.Join('/', table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.IsCovered ? "^" : cell.RawText.Replace('\n', '+')))))}}}",
        _ => throw new InvalidOperationException("There is no other block."),
    }));
}
