using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// Finds headings of annexes to standards: «Приложение 1 к стандарту …» and «… стандартына 1-қосымша». Annexes to the decree
/// itself («к постановлению», «қаулысына»), which hold the standards, are none of them. A heading may begin with «1-қосымша» where
/// the lines above it were left out.
/// </summary>
internal static partial class AnnexHeadings
{
    /// <summary>The annexes named in a heading: the number, and where the title after the heading begins.</summary>
    public static IEnumerable<(string Number, int End)> In(string heading)
    {
        foreach (var pattern in (Regex[])[Russian(), Kazakh()])
        {
            foreach (Match match in pattern.Matches(heading))
            {
                yield return (match.Groups["number"].Value, match.Index + match.Length);
            }
        }
    }

    [GeneratedRegex(@"Приложение (№ ?)?(?<number>\d+) к стандарту( (оказания )?государственной услуги( [«""“][^«»""“”]+[»""”]+)?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Russian();

    [GeneratedRegex(@"(^|стандартына )(?<number>\d+) ?- ?қосымша", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Kazakh();
}
