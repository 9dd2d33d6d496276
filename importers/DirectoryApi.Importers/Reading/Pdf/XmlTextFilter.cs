using System.Text;

namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>Reads UTF-8 with a space in place of each character that XML excludes: fonts may map their glyphs to any character.</summary>
internal sealed class XmlTextFilter : TextReader
{
    private readonly StreamReader _reader;

    public XmlTextFilter(Stream stream) => _reader = new StreamReader(stream, Encoding.UTF8);

    /// <inheritdoc />
    public override int Peek() => Filter(_reader.Peek());

    /// <inheritdoc />
    public override int Read() => Filter(_reader.Read());

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count)
    {
        var read = _reader.Read(buffer, index, count);
        foreach (ref var character in buffer.AsSpan(index, Math.Max(read, 0)))
        {
            character = (char)Filter(character);
        }

        return read;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _reader.Dispose();
        base.Dispose(disposing);
    }

    // The decoder puts U+FFFD for surrogates that stand alone, so what it gives of them are pairs.
    private static int Filter(int character) =>
        character is (>= 0 and < ' ' and not '\t' and not '\n' and not '\r') or 0xFFFE or 0xFFFF ? ' ' : character;
}
