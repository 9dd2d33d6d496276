using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Structure;

/// <summary>Finds headings of standards: «Стандарт государственной услуги «…»» and «…» мемлекеттік қызмет стандарты.</summary>
internal static partial class StandardHeadings
{
    /// <summary>The standards named in a heading, with the place of each in its text.</summary>
    public static IEnumerable<(string Name, int Index)> In(string heading)
    {
        foreach (var pattern in (Regex[])[Russian(), Kazakh()])
        {
            foreach (Match match in pattern.Matches(heading))
            {
                yield return (match.Groups["name"].Value.Trim(), match.Index);
            }
        }
    }

    // The nominative tells a standard's own heading from "to the standard" over its annexes.
    [GeneratedRegex(@"\bСтандарт (оказания )?государственной услуги [«""“](?<name>[^«»""“”]+)[»""”]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Russian();

    [GeneratedRegex(@"[«""“](?<name>[^«»""“”]+)[»""”]+ ?мемлекеттік қызмет (көрсету )?стандарты\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Kazakh();
}
