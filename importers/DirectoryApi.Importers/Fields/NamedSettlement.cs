using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Importers.Fields;

/// <summary>Finds the settlement that the name of an office begins with: «Семей қаласының әкімдігі», «Өскемендік № 1 ф-л».</summary>
public static partial class NamedSettlement
{
    /// <summary>The settlement without the word for its type, and the type; null where the name begins with none.</summary>
    /// <param name="name">The office's name on one line.</param>
    /// <param name="language">The language it is printed in; only Kazakh names begin with their place.</param>
    /// <param name="isKnown">Tells whether there is a settlement of this name; asked only for adjectives, which any word may look like.</param>
    public static (string Name, string Type)? Read(string name, Language language, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(isKnown);
        if (language != Language.Kk)
        {
            return null;
        }

        if (City().Match(name) is { Success: true } city)
        {
            return (city.Groups["name"].Value, "қала");
        }

        return Adjective().Match(name) is { Success: true } adjective && isKnown(adjective.Groups["name"].Value)
            ? (adjective.Groups["name"].Value, "қала")
            : null;
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}-]+) (қаласы(ның|ндағы)?|қ\.)(\s|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex City();

    [GeneratedRegex(@"^(?<name>\p{Lu}\p{L}+)[длт](ық|ік)\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Adjective();
}
