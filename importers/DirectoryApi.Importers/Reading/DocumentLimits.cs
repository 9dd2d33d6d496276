namespace DirectoryApi.Importers.Reading;

/// <summary>
/// How much text a document of any format may hold. The largest decree of the directory has half a million characters; each limit is several
/// times what it needs, and keeps the reading of the rows within seconds and some hundred megabytes whatever the text is.
/// </summary>
internal static class DocumentLimits
{
    /// <summary>Characters of all paragraphs and cells together.</summary>
    public const int Characters = 4_000_000;

    /// <summary>Characters of a text file, white space and mark-up of the layout included.</summary>
    public const int FileCharacters = 8_000_000;

    /// <summary>Ends of lines and TABs of a text file, which part its lines and cells.</summary>
    public const int Separators = 1_000_000;

    /// <summary>Refuses a document that holds more text than an act can.</summary>
    /// <exception cref="ImportException">It is too large.</exception>
    public static SourceDocument Check(SourceDocument document)
    {
        long characters = 0;
        foreach (var block in document.Blocks)
        {
            characters += block switch
            {
                ParagraphBlock paragraph => paragraph.Line.Text.Length,
                TableBlock table => CharactersOf(table),
                _ => 0,
            };
            if (characters > Characters)
            {
                throw TooLarge(document.File.Name, $"{Characters} characters of text");
            }
        }

        return document;
    }

    /// <summary>Refuses a text file before it is decoded, where its bytes are too many for its characters: one takes three bytes at most.</summary>
    /// <exception cref="ImportException">It is too large.</exception>
    public static void CheckLength(SourceFile file)
    {
        if (file.Bytes.Length > 3 * FileCharacters)
        {
            throw TooLarge(file.Name, $"{FileCharacters} characters");
        }
    }

    /// <summary>Refuses the content of a text file that is too long to be taken apart.</summary>
    /// <exception cref="ImportException">It is too large.</exception>
    public static void Check(string file, string text)
    {
        if (text.Length > FileCharacters)
        {
            throw TooLarge(file, $"{FileCharacters} characters");
        }

        var separators = text.AsSpan().Count('\n') + text.AsSpan().Count('\r') + text.AsSpan().Count('\t');
        if (separators > Separators)
        {
            throw TooLarge(file, $"{Separators} lines and cells");
        }
    }

    private static long CharactersOf(TableBlock table)
    {
        long characters = 0;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                for (var line = 0; line < cell.Lines.Count; line++)
                {
                    characters += cell.Lines[line].Text.Length;
                }
            }
        }

        return characters;
    }

    private static ImportException TooLarge(string file, string what) =>
        new(ImportErrorKind.TooLarge, file, $"holds more than {what}, which no act does. Check that it is the right file.");
}
