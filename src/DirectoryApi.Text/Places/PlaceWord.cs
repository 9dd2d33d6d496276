namespace DirectoryApi.Text.Places;

/// <summary>A run of letters and figures in a text, with its <see cref="PlaceKey"/>.</summary>
internal readonly record struct PlaceWord(string Key, string Lower, int Start, int End)
{
    /// <summary>The words of <paramref name="text"/>. A soft hyphen is part of a word, every other mark parts words.</summary>
    public static List<PlaceWord> Split(string text)
    {
        var words = new List<PlaceWord>();
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

            var lower = text[start..position].Replace("\u00AD", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
            words.Add(new PlaceWord(PlaceKey.Of(lower), lower, start, position));
        }

        return words;
    }
}
