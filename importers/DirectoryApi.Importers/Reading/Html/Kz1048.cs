namespace DirectoryApi.Importers.Reading.Html;

/// <summary>
/// The 8-bit Kazakh Cyrillic character set KZ-1048 (STRK1048-2002; mapping: Unicode Consortium, VENDORS/MISC/KZ1048.TXT).
/// </summary>
/// <remarks>
/// It is windows-1251 with the Kazakh letters in sixteen places that hold letters of Ukrainian, Belarusian, Serbian and Macedonian
/// there. No act of Kazakhstan is written in those, and a page that says windows-1251 often is KZ-1048, so both are read as KZ-1048:
/// Russian text is the same in either.
/// </remarks>
internal static class Kz1048
{
    // 0x80 to 0xBF; 0x98 stands for nothing. From 0xC0 on А to я follow in the order of Unicode.
    private const string Upper =
        "\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u049A\u04BA\u040F"
        + "\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD\u2122\u0459\u203A\u045A\u049B\u04BB\u045F"
        + "\u00A0\u04B0\u04B1\u04D8\u00A4\u04E8\u00A6\u00A7\u0401\u00A9\u0492\u00AB\u00AC\u00AD\u00AE\u04AE"
        + "\u00B0\u00B1\u0406\u0456\u04E9\u00B5\u00B6\u00B7\u0451\u2116\u0493\u00BB\u04D9\u04A2\u04A3\u04AF";

    /// <summary>The text of the bytes; U+FFFD for 0x98, the one byte that stands for nothing.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var index = 0; index < bytes.Length; index++)
        {
            characters[index] = bytes[index] switch
            {
                < 0x80 and var ascii => (char)ascii,
                < 0xC0 and var upper => Upper[upper - 0x80],
                var letter => (char)('А' + letter - 0xC0),
            };
        }

        return new string(characters);
    }
}
