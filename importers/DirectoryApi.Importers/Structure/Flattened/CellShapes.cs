using System.Text.RegularExpressions;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>Tells what a word looks like.</summary>
internal static partial class CellShapes
{
    /// <summary>The shape of a word without the marks at its ends.</summary>
    public static CellShape Of(string word)
    {
        if (word is "-" or "–" or "—")
        {
            return CellShape.Dash;
        }

        if (word.Contains('@', StringComparison.Ordinal) || word.Contains('®', StringComparison.Ordinal))
        {
            return CellShape.Email;
        }

        if (Phone().IsMatch(word))
        {
            return CellShape.Phone;
        }

        if (Time().IsMatch(word))
        {
            return CellShape.Time;
        }

        if (Number().IsMatch(word))
        {
            return CellShape.Number;
        }

        var latin = LookAlikes.Repair(word).Text;
        return Site().IsMatch(latin) ? CellShape.Site
            : latin.All(character => char.IsAscii(character)) && latin.Any(char.IsAsciiLetter) ? CellShape.Latin
            : CellShape.Word;
    }

    [GeneratedRegex(@"^((\+7|[08])-?[0-9]{3,5}-?)?[0-9]{1,3}-[0-9]{1,2}-[0-9]{2}$|^[0-9]{5,11}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^([01]?[0-9]|2[0-4])[.:-][0-5][0-9](-[0-9]{1,2}[.:-][0-9]{2})?\.?-?(\p{IsCyrillic}{1,3})?$|^[0-9]{1,2}-?([дт][ае]н|[гқк][ае]|ға)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[0-9]{1,4}([/-][0-9]{1,4})*\s?[«""]?\p{L}?[»""]?(-?үй)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(https?://|www\.)|\.(kz|ru|com|info|net|org)/?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Site();
}
