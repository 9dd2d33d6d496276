namespace DirectoryApi.Text.Places;

/// <summary>A run of letters and figures in a text, with its <see cref="PlaceKey"/>.</summary>
internal readonly record struct PlaceWord(string Key, string Lower, int Start, int End)
{
    /// <summary>Characters of a text for each of its words, roughly: room for the words is taken at once.</summary>
    private const int CharactersOfWord = 8;

    private static readonly PlaceWordMemory Memory = new();

    /// <summary>The words of <paramref name="text"/>. A soft hyphen is part of a word, every other mark parts words.</summary>
    public static List<PlaceWord> Split(string text)
    {
        var words = new List<PlaceWord>(1 + (text.Length / CharactersOfWord));
        for (var position = 0; position < text.Length;)
        {
            var start = position;
            while (position < text.Length && (char.IsLetterOrDigit(text[position]) || (text[position] == '\u00AD' && position > start)))
            {
                position++;
            }

            if (position == start)
            {
                position++;
                continue;
            }

            var (key, lower) = Memory.Of(text.AsSpan(start..position));
            words.Add(new PlaceWord(key, lower, start, position));
        }

        return words;
    }
}
