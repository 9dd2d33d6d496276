using System.Globalization;
using System.Text;

namespace DirectoryApi.Importers.Reading.Docx.Numbering;

/// <summary>Writes the number of a list item in the formats of ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat).</summary>
internal static class NumberFormats
{
    /// <summary>Largest number that is written in letters or Roman figures; larger ones are written in figures.</summary>
    private const int LargestInLetters = 1000;

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The letters that number in Russian: without ё, й, ъ and ь.</summary>
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";

    private static readonly (int Value, string Figures)[] RomanFigures =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly Dictionary<string, Func<int, string>> Formats = new(StringComparer.Ordinal)
    {
        ["none"] = _ => "",
        ["bullet"] = _ => "",
        ["decimalZero"] = number => number.ToString("00", CultureInfo.InvariantCulture),
        ["lowerLetter"] = number => InLetters(number, Latin),
        ["upperLetter"] = number => InLetters(number, Latin).ToUpperInvariant(),
        ["lowerRoman"] = InRoman,
        ["upperRoman"] = number => InRoman(number).ToUpperInvariant(),
        ["russianLower"] = number => InLetters(number, Russian),
        ["russianUpper"] = number => InLetters(number, Russian).ToUpperInvariant(),
    };

    /// <summary>The number in a format; in decimal figures for a format that is not known.</summary>
    public static string Write(int number, string format) =>
        Formats.TryGetValue(format, out var write) ? write(number) : InFigures(number);

    private static string InFigures(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>After the last letter each is doubled, then trebled: z, aa, bb.</summary>
    private static string InLetters(int number, string alphabet) =>
        number is < 1 or > LargestInLetters ? InFigures(number) : new string(alphabet[(number - 1) % alphabet.Length], ((number - 1) / alphabet.Length) + 1);

    private static string InRoman(int number)
    {
        if (number is < 1 or > LargestInLetters)
        {
            return InFigures(number);
        }

        var text = new StringBuilder();
        foreach (var (value, figures) in RomanFigures)
        {
            for (; number >= value; number -= value)
            {
                text.Append(figures);
            }
        }

        return text.ToString();
    }
}
