using System.Globalization;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Pages.Texts;

/// <summary>Numbers as pages print them: grouped by a no-break space and with a decimal comma in Kazakh and Russian, the English way in English.</summary>
public static class PageNumbers
{
    private static readonly NumberFormatInfo Continental = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," };

    /// <summary>A whole number.</summary>
    public static string Text(int number, Language language) => number.ToString("N0", FormatOf(language));

    /// <summary>A distance in kilometres: whole metres below one kilometre, one decimal below ten.</summary>
    /// <param name="kilometres">The distance, 0 or more.</param>
    /// <param name="texts">The page's texts.</param>
    public static string Distance(double kilometres, PageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var format = FormatOf(texts.Language);
        return kilometres < 0.9995
            ? texts.Format("distance.metres", Math.Round(kilometres * 1000).ToString("N0", format))
            : texts.Format("distance.kilometres", kilometres.ToString(kilometres < 9.95 ? "N1" : "N0", format));
    }

    private static NumberFormatInfo FormatOf(Language language) => language == Language.En ? NumberFormatInfo.InvariantInfo : Continental;
}
