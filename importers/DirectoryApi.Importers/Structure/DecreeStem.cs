using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// The registration number of an act and its language, <c>P1200000363.ru</c>: from the file's name, else from the number and
/// date (P for a government decree, two figures of the year, the number in eight).
/// </summary>
internal static partial class DecreeStem
{
    /// <summary>The stem; the language is always that of the text.</summary>
    public static string Of(string fileName, DecreeHeading heading)
    {
        var registration = FileNamePattern().Match(fileName);
        var number = registration.Success
            ? registration.Groups["act"].Value.ToUpperInvariant()
            : string.Create(CultureInfo.InvariantCulture, $"P{heading.AdoptedOn.Year % 100:00}{heading.Number.PadLeft(8, '0')}");
        return $"{number}.{heading.Language.Tag()}";
    }

    [GeneratedRegex(@"^(?<act>[A-Z][0-9]{9}[0-9_]?)([^0-9]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex FileNamePattern();
}
