using System.Text.RegularExpressions;
using DirectoryApi.Importers.Reading.Docx.Styles;

namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>Tells running text from headings.</summary>
internal static partial class ParagraphKinds
{
    /// <summary>Characters that no heading has, however it ends: the longest title of a decree has half as many.</summary>
    private const int LongestHeading = 400;

    /// <summary>True for running text, false for a line of a heading.</summary>
    /// <param name="text">The whole text of the paragraph.</param>
    /// <param name="isBold">True where all of it is bold.</param>
    /// <param name="format">Its format, its style's included.</param>
    public static bool IsBody(string text, bool isBold, ParagraphFormat format)
    {
        if (format.IsHeading == true || format.IsCentredOrRight == true || isBold)
        {
            return false;
        }

        return format.IsIndented == true || Clause().IsMatch(text) || text.Length > LongestHeading || text.TrimEnd() is [.., '.' or ';' or ',' or ':'];
    }

    /// <summary>The number of a clause, or the space that stands for an indented first line.</summary>
    [GeneratedRegex(@"^(\s{4}|\s*\d+([-.]\d+)*[.)])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clause();
}
