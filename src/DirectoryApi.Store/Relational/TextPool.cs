using System.Text;

namespace DirectoryApi.Store.Relational;

/// <summary>
/// Makes equal texts of one reading one object: slugs of services, documents and places, names of enumeration values and streets come
/// thousands of times. Texts that are known already are found without making a string of them first. Not for several threads.
/// </summary>
internal sealed class TextPool
{
    // Longer texts are hardly ever the same.
    private const int LongestShared = 256;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>An empty pool.</summary>
    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first of the texts equal to <paramref name="text"/>.</summary>
    public string Share(string text) => _texts.TryGetValue(text, out var first) ? first : Keep(text);

    /// <summary>The first of the texts equal to one in UTF-8.</summary>
    public string Share(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShared)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // No text has more UTF-16 units than bytes.
        Span<char> room = stackalloc char[LongestShared];
        var text = room[..Encoding.UTF8.GetChars(utf8, room)];
        return _lookup.TryGetValue(text, out var first) ? first : Keep(text.ToString());
    }

    private string Keep(string text)
    {
        _texts.Add(text);
        return text;
    }
}
