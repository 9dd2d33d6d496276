using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;

namespace DirectoryApi.Importers.Naming;

/// <summary>A street of a printed address, to be written in another language: its type is translated, its proper name is kept.</summary>
internal sealed partial class StreetName
{
    private static readonly TypeWordTable Types = TypeWordTable.Read("street-types.tsv");

    // Streets stand in thousands of addresses.
    private static readonly PartMemory<StreetName?> Known = new(ReadAnew);

    private readonly string _type;
    private readonly string _name;
    private readonly string? _number;

    private StreetName(string type, string name)
    {
        _type = type;
        _name = name;

        // Without the ending of an ordinal: 3-ші, 408-ой.
        _number = char.IsAsciiDigit(name[0]) && OrdinalNumber().Match(name) is { Success: true } match
            ? match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal)
            : null;
    }

    /// <summary>Whether the street is called by a number, as microdistricts are: 15 микрорайон.</summary>
    public bool IsNumbered => _number is not null;

    /// <summary>Takes a street apart; null where no word of <c>street-types.tsv</c> tells its type.</summary>
    /// <param name="street">The street with its type word: «Абай көшесі», «ул. Абая».</param>
    /// <param name="language">The language it is printed in.</param>
    public static StreetName? Read(string street, Language language)
    {
        ArgumentNullException.ThrowIfNull(street);
        return Known.Of(street, language);
    }

    /// <summary>The street in a language. The name keeps its letters in Kazakh and Russian and is written in Latin ones in English.</summary>
    public string In(Language language)
    {
        var name = _number ?? _name;
        return PlaceForms.Write(_type, language, language == Language.En ? LatinText.Of(name) : name, isNumber: IsNumbered);
    }

    private static StreetName? ReadAnew(string street, Language language)
    {
        foreach (var type in Types.In(street, language))
        {
            if (type.Match(street) is { Success: true } match && Tidy(match.Groups["name"].Value) is { Length: > 0 } name)
            {
                return new StreetName(type.Type, name);
            }
        }

        return null;
    }

    /// <summary>The name begun with a capital, initials apart from what follows, and without the mark of a house that has no number.</summary>
    private static string Tidy(string printed)
    {
        var name = Initial().Replace(WithoutNumber().Replace(printed, ""), "$0 ").Trim(' ', '.', ',', '-');
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\.(?=\p{L})", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Initial();

    [GeneratedRegex(@"\s+(б[/.]?н|н/ж)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WithoutNumber();

    [GeneratedRegex(@"^(?<number>[0-9]+(/[0-9]+)?\s?\p{L}?)(-?(ші|шы|ой|й|ый|ий|я|ая))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OrdinalNumber();
}
