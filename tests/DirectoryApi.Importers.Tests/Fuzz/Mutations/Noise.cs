namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>What converters, keyboards and hostile hands leave in a text.</summary>
internal static class Noise
{
    /// <summary>Pieces of text to put in anywhere.</summary>
    private static readonly string[] Pieces =
    [
        "\0", "\u202E", "\u202D", "\u200F", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u00A0", "\u3000", "\u2028", "\u0085", "\f", "\v", "\u001B", "\u0007", "\u0301", "\u0306", "😀", "\uFFFD", "\uE000",
        "«", "»", "\"", "“", "((", "))", "[...]", "№", "№ №", "-", "–", "—", "…", "®", "@", "%", "'", "<", ">", "&", "&amp;", "{0}", "$1", "\\",
        "99999999999999999999", "2147483648", "-1", "0", "00", "1e308", "٣٦٣", "１２", "Ⅻ", "²", "31.02.2012", "24:00", "25.99", "8 (7172) 50-13-7О", "2-13-ОЗ", "приемная", "010000", "1)", "2.", "3",
        "с 9.00 до", "перерыв", "пн-вс", "тәулік бойы", "www.", "http://", "a@b", "г. ", "ул. ", " қаласы", "Приложение 1 к стандарту", "1-қосымша", "Стандарт государственной услуги «", "1 2 3 4 5",
    ];

    private static readonly (char From, char To)[] LookAlikes =
        [('а', 'a'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('с', 'c'), ('х', 'x'), ('А', 'A'), ('В', 'B'), ('Н', 'H'), ('К', 'K'), ('і', 'i'), ('0', 'О'), ('3', 'З'), ('1', 'l'), ('.', ','), ('-', '‑'), ('№', 'N')];

    /// <summary>A piece, now and then many times over.</summary>
    public static string Piece(Random random)
    {
        var piece = random.Pick(Pieces);
        return random.Next(12) == 0 ? string.Concat(Enumerable.Repeat(piece, random.Next(2, 3000))) : piece;
    }

    /// <summary>The text with letters and figures replaced by others that look like them.</summary>
    public static string Disguise(Random random, string text)
    {
        var share = random.Next(1, 8);
        return string.Concat(text.Select(character =>
            random.Next(share) == 0 && LookAlikes.FirstOrDefault(pair => pair.From == character || pair.To == character) is { From: not '\0' } pair
                ? character == pair.From ? pair.To : pair.From
                : character));
    }
}
