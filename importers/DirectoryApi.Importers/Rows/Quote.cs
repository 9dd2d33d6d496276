namespace DirectoryApi.Importers.Rows;

/// <summary>Quotes what a document prints in a message for a person.</summary>
internal static class Quote
{
    /// <summary>The text; its beginning and an ellipsis where it is longer than a message should be. A character of two units is never cut in two.</summary>
    /// <param name="text">What the document prints.</param>
    /// <param name="most">Units of UTF-16 to keep at most.</param>
    public static string Shorten(string text, int most = 200)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
