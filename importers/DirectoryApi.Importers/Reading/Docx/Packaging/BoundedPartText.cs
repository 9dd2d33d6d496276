using System.Text;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>
/// The characters of a part, decoded by the byte order mark, else as UTF-8 (parts are in one of UTF-8 and UTF-16), up to a limit: what
/// a part declares as its length is never trusted. Attributes are counted here by their «=», because the parser
/// keeps all of an element's attributes before it shows the first one.
/// </summary>
internal sealed class BoundedPartText : TextReader
{
    private readonly StreamReader _inner;
    private readonly DocxErrors _errors;
    private long _length;
    private int _equalsSigns;

    public BoundedPartText(Stream stream, DocxErrors errors)
    {
        _inner = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024);
        _errors = errors;
    }

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count)
    {
        var read = _inner.Read(buffer, index, count);
        _length += read;
        if (_length > DocxLimits.PartLength)
        {
            throw _errors.TooLarge($"a part of more than {DocxLimits.PartLength / 1024 / 1024} MiB");
        }

        CountAttributes(buffer.AsSpan(index, read));
        return read;
    }

    /// <inheritdoc />
    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    /// <inheritdoc />
    public override int Peek() => _inner.Peek();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Counts «=» since the last «&lt;», which cannot stand in an attribute.</summary>
    private void CountAttributes(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var tag = text.IndexOf('<');
            _equalsSigns += text[..(tag < 0 ? text.Length : tag)].Count('=');
            if (_equalsSigns > DocxLimits.Attributes)
            {
                throw _errors.TooLarge($"an element with more than {DocxLimits.Attributes} attributes");
            }

            if (tag < 0)
            {
                return;
            }

            _equalsSigns = 0;
            text = text[(tag + 1)..];
        }
    }
}
