using System.Globalization;
using System.Text;
using System.Xml;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>
/// Goes through a part element by element, within the limits of <see cref="DocxLimits"/>. Elements that are not asked for are passed
/// over; nothing is kept of them.
/// </summary>
internal sealed class WordXmlReader : IDisposable
{
    private const int NodesBetweenChecks = 4096;

    private readonly XmlReader _reader;
    private readonly string _part;
    private readonly DocxErrors _errors;
    private readonly CancellationToken _cancellationToken;
    private readonly char[] _buffer = new char[4096];
    private readonly Func<bool> _read;
    private readonly Func<int> _readChunk;
    private int _nodes;
    private int _textLength;

    public WordXmlReader(Stream stream, string part, DocxErrors errors, CancellationToken cancellationToken)
    {
        _part = part;
        _errors = errors;
        _cancellationToken = cancellationToken;

        // The parser reads the beginning of the part as soon as it is made.
        _reader = Guarded(() => XmlReader.Create(new BoundedPartText(stream, errors), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNameTable(errors),
            XmlResolver = null,
        }));
        _read = _reader.Read;
        _readChunk = () => _reader.ReadValueChunk(_buffer, 0, _buffer.Length);
    }

    /// <summary>Depth of the current element; the root's is 0.</summary>
    public int Depth => _reader.Depth;

    /// <summary>
    /// Name of the current element: the local name of one of WordprocessingML, the name behind <c>mc:</c> for one of markup
    /// compatibility and behind <c>m:</c> for one of a formula; empty for any other.
    /// </summary>
    public string Name
    {
        get
        {
            var (name, space) = (_reader.LocalName, _reader.NamespaceURI);
            return Namespaces.IsWord(space) ? name
                : space == Namespaces.Compatibility ? "mc:" + name
                : Namespaces.IsMath(space) ? "m:" + name
                : "";
        }
    }

    /// <summary>Moves to the root; false where there is none.</summary>
    public bool MoveToRoot()
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next child element of the element at a depth, whatever was read of the child before; false after the last one.</summary>
    public bool NextChild(int parent)
    {
        if (_reader.NodeType == XmlNodeType.Element && _reader.IsEmptyElement && _reader.Depth == parent)
        {
            return false;
        }

        while (Read() && _reader.Depth > parent)
        {
            if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == parent + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reads the one alternative of an <c>mc:AlternateContent</c> that is to be read: the first choice whose namespaces are all
    /// understood, else the fallback.
    /// </summary>
    /// <param name="readContent">Reads the children of the alternative, the current element.</param>
    public void ReadAlternative(Action readContent)
    {
        var depth = Depth;
        var isChosen = false;
        while (NextChild(depth))
        {
            if (!isChosen && (Name == "mc:Fallback" || (Name == "mc:Choice" && UnderstandsChoice())))
            {
                isChosen = true;
                readContent();
            }
        }
    }

    /// <summary>An attribute of the current element in the element's own namespace; null where it is missing.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI) ?? _reader.GetAttribute(name);

    /// <summary>The attribute <c>val</c>.</summary>
    public string? Value => Attribute("val");

    /// <summary>A whole number in an attribute; null where it is missing or no number.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the current element switches a property on (ISO/IEC 29500-1, 17.17.4): also one without a value does.</summary>
    public bool Toggle => Value?.Trim() is null or "1" or "true" or "on";

    /// <summary>Adds the text of the current element to a text; line feeds and TABs in it are spaces.</summary>
    public void ReadText(StringBuilder text)
    {
        if (_reader.IsEmptyElement)
        {
            return;
        }

        var depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                for (int read; (read = Guarded(_readChunk)) > 0;)
                {
                    AddText(text, read);
                }
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _reader.Dispose();

    private void AddText(StringBuilder text, int length)
    {
        if ((_textLength += length) > DocxLimits.TextLength)
        {
            throw _errors.TooLarge($"more than {DocxLimits.TextLength / 1024 / 1024} million characters of text");
        }

        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var character in _buffer.AsSpan(0, length))
        {
            text.Append(character is '\t' or '\n' or '\r' ? ' ' : character);
        }
    }

    private bool UnderstandsChoice() =>
        (_reader.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => Namespaces.IsUnderstood(_reader.LookupNamespace(prefix) ?? ""));

    private bool Read()
    {
        if (++_nodes % NodesBetweenChecks == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (!Guarded(_read))
        {
            return false;
        }

        return _reader.Depth <= DocxLimits.Depth ? true : throw _errors.TooLarge($"more than {DocxLimits.Depth} elements within one another");
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException error)
        {
            // The parser's own message may quote a name of any length; without a line it tells of a document type definition.
            throw _errors.Damaged(
                error.LineNumber > 0
                    ? $"its part {_part} is not well-formed at line {error.LineNumber}, character {error.LinePosition}"
                    : $"its part {_part} has a document type definition or is not well-formed",
                error);
        }
        catch (Exception error) when (error is InvalidDataException or DecoderFallbackException or IOException)
        {
            throw _errors.Damaged($"its part {_part} cannot be unpacked or is not in UTF-8 or UTF-16", error);
        }
    }
}
