using DirectoryApi.Importers.Reading;
using FsCheck;
using FsCheck.Fluent;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>Whatever a document holds, it is read into tables that are grids, or refused, and never fails.</summary>
public class DocxAnyDocumentTests
{
    private static readonly string[] Elements =
    [
        "p", "r", "t", "tbl", "tr", "tc", "tcPr", "trPr", "pPr", "rPr", "sdt", "sdtContent", "ins", "del", "txbxContent", "hyperlink", "tblGrid", "tblPr", "numPr", "br",
    ];

    private static readonly string[] Leaves =
    [
        "а", "1.", " ", "<w:gridSpan w:val=\"2\"/>", "<w:gridSpan w:val=\"-3\"/>", "<w:gridSpan w:val=\"99999999999\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:hMerge/>",
        "<w:gridBefore w:val=\"2\"/>", "<w:gridAfter w:val=\"1\"/>", "<w:gridCol w:w=\"100\"/>", "<w:gridCol w:w=\"-5\"/>", "<w:gridCol/>", "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>", "<w:vanish/>", "<w:numId w:val=\"1\"/>", "<w:ilvl w:val=\"77\"/>", "<w:sym/>", "<w:tab/>", "<w:cellDel/>",
    ];

    private static readonly Gen<string> Cells = Grow(2).Select(content => $"<w:tc>{content}</w:tc>");

    private static readonly Arbitrary<string> Bodies = Gen.OneOf(
        Grow(5),
        Cells.ListOf().Select(cells => $"<w:tr>{string.Concat(cells)}</w:tr>").ListOf().Select(rows => $"<w:tbl>{string.Concat(rows)}</w:tbl>")).ToArbitrary();

    [Fact]
    public void Read_OfAnyBody_GivesGridsInOrder() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(363, 1741), Prop.ForAll(Bodies, body =>
        {
            const string numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.%9\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
            var blocks = DocxFile.Read(Of(P("а") + body, numbering: numbering));
            return blocks.OfType<TableBlock>().All(IsGrid) && blocks.Select(block => block.Span.Line).Order().SequenceEqual(blocks.Select(block => block.Span.Line))
                && blocks.OfType<ParagraphBlock>().All(paragraph => IsLine(paragraph.Line));
        }));

    [Fact]
    public void Read_OfADamagedFile_ReadsOrRefusesIt()
    {
        var whole = Of(P("а", "<w:jc w:val=\"center\"/>") + T(R("1", "2", "3"), R("4", "5", "6"))).Bytes.ToArray();
        var damage =
            from at in Gen.Choose(0, whole.Length - 1)
            from value in Gen.Choose(0, 255)
            from isCut in Gen.Elements(true, false)
            select (at, value, isCut);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(363, 1741), Prop.ForAll(damage.ToArbitrary(), damage =>
        {
            var bytes = damage.isCut ? whole[..damage.at] : [.. whole];
            if (!damage.isCut)
            {
                bytes[damage.at] = (byte)damage.value;
            }

            try
            {
                DocxFile.Read(SourceFile.FromBytes("test.docx", bytes));
            }
            catch (ImportException error)
            {
                return error.Message.StartsWith("test.docx: ", StringComparison.Ordinal);
            }

            return true;
        }));
    }

    private static Gen<string> Grow(int depth) => depth == 0
        ? Gen.Elements(Leaves)
        : Gen.OneOf(
            Gen.Elements(Leaves),
            from name in Gen.Elements(Elements)
            from content in Grow(depth - 1).ListOf()
            select $"<w:{name}>{string.Concat(content)}</w:{name}>");

    private static bool IsGrid(TableBlock table)
    {
        var width = table.Rows.Max(row => row.Cells.Count);
        return table.Rows.All(row => (row.Cells.Count == 1 || row.Cells.Count == width)
            && row.Cells.Any(cell => !cell.IsEmpty)
            && row.Cells.Select((cell, index) => cell.Span.Cell == index + 1 && cell.Span.Line <= cell.Span.EndLine && (!cell.IsCovered || cell.IsEmpty) && cell.Lines.All(IsLine)).All(isRight => isRight));
    }

    private static bool IsLine(TextLine line) => line.Number > 0 && !line.IsBlank && line.Text.AsSpan().IndexOfAny("\t\r\n") < 0;
}
