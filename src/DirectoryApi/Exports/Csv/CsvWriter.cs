using System.Buffers;
using System.Text;

namespace DirectoryApi.Exports.Csv;

/// <summary>
/// Writes comma-separated values (RFC 4180) in UTF-8 without a byte order mark. Beside what the standard demands, cells with a semicolon
/// or a tab are quoted too, since programs of many countries part cells there.
/// </summary>
internal sealed class CsvWriter(IBufferWriter<byte> output)
{
    private const char Quote = '"';

    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\t\r\n");

    private readonly StringBuilder _line = new();
    private bool _begun;

    /// <summary>Adds a cell to the line; null is an empty one.</summary>
    public void Cell(string? text)
    {
        if (_begun)
        {
            _line.Append(',');
        }

        _begun = true;
        if (text.AsSpan().ContainsAny(Special))
        {
            _line.Append(Quote).Append(text).Replace("\"", "\"\"", _line.Length - text!.Length, text.Length).Append(Quote);
        }
        else
        {
            _line.Append(text);
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        _line.Append("\r\n");
        foreach (var chunk in _line.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, output);
        }

        _line.Clear();
        _begun = false;
    }
}
