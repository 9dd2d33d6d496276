using System.Globalization;

namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>Reads characters that are given by their code in a font (ISO/IEC 29500-1, 17.3.3.30).</summary>
internal static class Symbols
{
    private const int PrivateUse = 0xF000;

    /// <summary>Letters of the font Symbol from code 0x41 and from 0x61 on.</summary>
    private const string GreekCapitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string GreekSmall = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly string[] PictureFonts = ["Wingdings", "Webdings", "Marlett"];

    /// <summary>The letter, figure or sign; null for a picture and for a code that is none.</summary>
    public static char? Read(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            || PictureFonts.Any(picture => font?.StartsWith(picture, StringComparison.OrdinalIgnoreCase) == true))
        {
            return null;
        }

        // A font with codes of its own has them at the beginning of the private-use area.
        number = number is >= PrivateUse and <= PrivateUse + 0xFF ? number - PrivateUse : number;
        var isSymbol = string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase);
        return number switch
        {
            < ' ' or > 0xD7FF or (>= 0x7F and < 0xA0) => null,
            >= 'A' and <= 'Z' when isSymbol => GreekCapitals[number - 'A'],
            >= 'a' and <= 'z' when isSymbol => GreekSmall[number - 'a'],
            0xB0 => '°',
            >= 0x7F and <= 0xFF when isSymbol => null,
            _ => (char)number,
        };
    }
}
