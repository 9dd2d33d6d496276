using DirectoryApi.Importers.Reading.Docx.Numbering;
using DirectoryApi.Importers.Reading.Docx.Packaging;
using DirectoryApi.Importers.Reading.Docx.Styles;

namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>
/// Reads the paragraphs and tables of a document as they would be printed with all tracked changes accepted. Elements it does not
/// know are looked through, so that content controls, hyperlinks and whatever later versions wrap around text do not hide it.
/// </summary>
internal sealed class BodyReader
{
    private readonly WordXmlReader _xml;
    private readonly StyleSheet _styles;
    private readonly ListNumbers _numbers;
    private readonly DocxErrors _errors;
    private readonly FieldState _fields = new();
    private readonly TableNodeReader _tables;
    private int _paragraphs;
    private int _pieces;

    public BodyReader(WordXmlReader xml, StyleSheet styles, ListNumbers numbers, DocxErrors errors)
    {
        _xml = xml;
        _styles = styles;
        _numbers = numbers;
        _errors = errors;
        _tables = new TableNodeReader(xml, styles, this, errors);
    }

    /// <summary>Ordinal of the paragraph read last; 0 before the first one.</summary>
    public int ParagraphNumber => _paragraphs;

    /// <summary>Reads the whole document.</summary>
    public IReadOnlyList<Node> Read() => _xml.MoveToRoot() ? ReadStory() : [];

    /// <summary>Reads what stands in the current element: the body, a cell or a text box.</summary>
    /// <param name="readCellProperties">Reads the properties of a cell where they come; null outside of cells.</param>
    public List<Node> ReadStory(Action? readCellProperties = null)
    {
        var story = new Story(readCellProperties);
        ReadNodes(story);
        if (story.Joined is { } text)
        {
            story.Joined = null;
            AddParagraph(story, text, default, _styles.Paragraph(null));
        }

        return story.Nodes;
    }

    /// <summary>Counts more pieces of the document: lines with text, tables, rows or cells.</summary>
    public void CountPieces(int count)
    {
        if ((_pieces += count) > DocxLimits.Pieces)
        {
            throw _errors.TooLarge($"more than {DocxLimits.Pieces} lines and cells");
        }
    }

    private void ReadNodes(Story story)
    {
        var depth = _xml.Depth;
        while (_xml.NextChild(depth))
        {
            switch (_xml.Name)
            {
                case "p":
                    ReadParagraph(story);
                    break;
                case "tbl":
                    CountPieces(1);
                    story.Nodes.Add(_tables.Read());
                    break;
                case "mc:AlternateContent":
                    _xml.ReadAlternative(() => ReadNodes(story));
                    break;
                case "tcPr":
                    story.ReadCellProperties?.Invoke();
                    break;
                case "altChunk" or "subDoc":
                    throw LinkedPart();
                case "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "sectPr" or "background":
                    break;
                default:
                    ReadNodes(story);
                    break;
            }
        }
    }

    private ImportException LinkedPart() => _errors.UnknownFormat(
        "holds a part in another format that is linked into it (a page of the web or a subdocument). Open it in a word processor, save it as a document without linked parts and import that.");

    private void ReadParagraph(Story story)
    {
        var number = ++_paragraphs;
        var text = story.Joined ?? new ParagraphText();
        story.Joined = null;
        var paragraph = new ParagraphRun(text, _styles.Paragraph(null));
        ReadInline(paragraph, default);
        _fields.EndParagraph();
        if (paragraph.Format.JoinsNext)
        {
            story.Joined = text.IsEmpty ? null : text;
        }
        else
        {
            AddParagraph(story, text, paragraph.Format, paragraph.Style, number);
        }

        story.Nodes.AddRange(paragraph.Boxes);
    }

    private void AddParagraph(Story story, ParagraphText text, ParagraphFormat own, Style style, int? number = null)
    {
        var lines = text.ToLines(number is null ? "" : _numbers.Next(own, style.Paragraph));
        var printed = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        if (printed.Length > 0)
        {
            CountPieces(printed.Length);
            story.Nodes.Add(new ParagraphNode(
                number ?? _paragraphs, printed, ParagraphKinds.IsBody(string.Join(' ', printed), text.IsBold, own.Over(style.Paragraph))));
        }
    }

    private void ReadInline(ParagraphRun paragraph, RunFormat run)
    {
        var depth = _xml.Depth;
        while (_xml.NextChild(depth))
        {
            switch (_xml.Name)
            {
                case "pPr":
                    paragraph.Format = FormatReader.ReadParagraph(_xml);
                    paragraph.Style = _styles.Paragraph(paragraph.Format.Style);
                    break;
                case "r":
                    ReadInline(paragraph, default);
                    break;
                case "rPr":
                    run = FormatReader.ReadRun(_xml);
                    break;
                case "fldChar":
                    _fields.Mark(_xml.Attribute("fldCharType"));
                    break;
                case "txbxContent":
                    paragraph.Boxes.AddRange(ReadStory());
                    break;
                case "mc:AlternateContent":
                    _xml.ReadAlternative(() => ReadInline(paragraph, run));
                    break;
                case "subDoc":
                    throw LinkedPart();
                case "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "rt" or "delText" or "instrText" or "delInstrText":
                    break;
                case "t" or "m:t" or "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "softHyphen" or "sym":
                    if (!IsHidden(run, paragraph.Style) && !_fields.IsInstruction)
                    {
                        AddText(paragraph, run);
                    }

                    break;
                default:
                    ReadInline(paragraph, run);
                    break;
            }
        }
    }

    private void AddText(ParagraphRun paragraph, RunFormat run)
    {
        var text = paragraph.Text;
        var start = text.Line.Length;
        switch (_xml.Name)
        {
            case "br" or "cr":
                text.BreakLine();
                return;
            case "tab" or "ptab":
                text.Line.Append(' ');
                break;
            case "noBreakHyphen":
                text.Line.Append('-');
                break;
            case "softHyphen":
                text.Line.Append('\u00AD');
                break;
            case "sym":
                text.Line.Append(Symbols.Read(_xml.Attribute("font"), _xml.Attribute("char"))?.ToString());
                break;
            default:
                _xml.ReadText(text.Line);
                break;
        }

        text.NoteWeight(start, IsSet(run.IsBold, _styles.Find(run.Style).Run.IsBold, paragraph.Style.Run.IsBold));
    }

    private bool IsHidden(RunFormat run, Style paragraph) =>
        IsSet(run.IsHidden, _styles.Find(run.Style).Run.IsHidden, paragraph.Run.IsHidden);

    /// <summary>Whether a property holds that can be switched (ISO/IEC 29500-1, 17.7.3): two styles that both set it cancel each other.</summary>
    private static bool IsSet(bool? own, bool? character, bool? paragraph) => own ?? ((character ?? false) ^ (paragraph ?? false));
}
