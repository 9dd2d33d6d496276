using System.Text;

namespace DirectoryApi.Text.Csv;

/// <summary>Splits RFC 4180 text into records and fields, and says where it cannot.</summary>
internal sealed class CsvScanner(string file, string text)
{
    private int _position;
    private int _line = 1;

    public IEnumerable<(int Line, IReadOnlyList<string> Fields)> Records()
    {
        while (_position < text.Length)
        {
            var line = _line;
            var fields = new List<string>();
            do
            {
                fields.Add(Field());
            }
            while (Take(','));

            EndRecord();
            yield return (line, fields);
        }
    }

    private string Field() => Take('"') ? Quoted() : Plain();

    private string Plain()
    {
        var start = _position;
        while (_position < text.Length && text[_position] is not (',' or '\r' or '\n'))
        {
            if (text[_position] == '"')
            {
                throw Fault("A quote stands inside a field that does not begin with one. Quote the whole field and double the quotes in it.");
            }

            _position++;
        }

        return text[start.._position];
    }

    private string Quoted()
    {
        var opened = _line;
        var field = new StringBuilder();
        while (_position < text.Length)
        {
            var letter = text[_position++];
            if (letter == '"' && !Take('"'))
            {
                return _position == text.Length || text[_position] is ',' or '\r' or '\n'
                    ? field.ToString()
                    : throw Fault("Something follows the closing quote of a field. Double the quotes inside a quoted field.");
            }

            _line += letter == '\n' ? 1 : 0;
            field.Append(letter);
        }

        throw new DataFileException(file, opened, null, "A quoted field is never closed. Add the closing quote.");
    }

    private void EndRecord()
    {
        if (_position == text.Length)
        {
            return;
        }

        _ = Take('\r');
        if (!Take('\n'))
        {
            throw Fault("A carriage return stands alone. End lines with CRLF or LF.");
        }

        _line++;
    }

    private bool Take(char letter)
    {
        if (_position >= text.Length || text[_position] != letter)
        {
            return false;
        }

        _position++;
        return true;
    }

    private DataFileException Fault(string problem) => new(file, _line, null, problem);
}
