using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Importers.Fields;

/// <summary>Takes printed addresses apart. Words for types of places are tables in <c>data/vocabulary</c>.</summary>
public static partial class AddressField
{
    /// <summary>Length in characters above which a text is not taken apart; the longest address printed has some three hundred.</summary>
    private const int MaximumLength = 4096;

    private static readonly TypeWordTable SettlementTypes = TypeWordTable.Read("settlement-types.tsv");
    private static readonly TypeWordTable StreetTypes = TypeWordTable.Read("street-types.tsv");

    // Places and streets stand in thousands of addresses, and each is asked for several times.
    private static readonly PartMemory<(string Name, string Type, int Rank)?> Settlements = new(SettlementIn);
    private static readonly PartMemory<string?> Streets = new(StreetIn);

    /// <summary>The parts of an address on one line. Text that is longer than any address comes back whole, without parts.</summary>
    /// <param name="address">The joined text of the address cell.</param>
    /// <param name="language">The language it is printed in.</param>
    /// <param name="isKnown">Tells whether the gazetteer knows a settlement of this name here; a known one is preferred.</param>
    public static AddressParts Read(string address, Language language, Func<string, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(isKnown);
        if (address.Length > MaximumLength)
        {
            return new AddressParts(address, PostalCode: null, Settlement: null, SettlementType: null, Street: null, Building: null);
        }

        var postalCode = PostalCode().Match(address);
        var text = postalCode.Success ? address.Remove(postalCode.Index, postalCode.Length).Trim(' ', ',') : address;
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var settlement = FindSettlement(parts, language, isKnown);
        var (street, building) = FindStreet(parts, language);
        return new AddressParts(
            text,
            postalCode.Success ? postalCode.Groups["code"].Value : null,
            settlement?.Name,
            settlement?.Type,
            street,
            building);
    }

    /// <summary>Whether a text is an address and nothing else: it names a settlement, a street and a house.</summary>
    /// <param name="text">The text on one line.</param>
    /// <param name="language">The language it is printed in.</param>
    public static bool IsWhole(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Names of offices are asked about, hardly any of which has a figure and a word for a street.
        return HasFigure(text) && StreetTypes.In(text, language).Count > 0
            && Read(text, language, _ => false) is { Settlement: not null, Street: not null, Building: not null };
    }

    private static (string Name, string Type)? FindSettlement(string[] parts, Language language, Func<string, bool> isKnown)
    {
        var found = new List<(string Name, string Type, int Rank)>();
        foreach (var part in parts)
        {
            if (Settlements.Of(part, language) is { } settlement)
            {
                found.Add(settlement);
            }
        }

        if (found.Count <= 1)
        {
            return found is [var only] ? (only.Name, only.Type) : null;
        }

        // The smaller of two settlements, the later of two equals; a street may look like one («п. Мира»), so a known name goes first.
        var best = found
            .Select((candidate, index) => (candidate, index))
            .OrderByDescending(entry => isKnown(entry.candidate.Name))
            .ThenBy(entry => entry.candidate.Rank)
            .ThenByDescending(entry => entry.index)
            .Select(entry => entry.candidate)
            .First();
        return (best.Name, best.Type);
    }

    /// <summary>The settlement that a part between commas names: by the first word for a type that stands in it.</summary>
    private static (string Name, string Type, int Rank)? SettlementIn(string part, Language language)
    {
        foreach (var type in SettlementTypes.In(part, language))
        {
            if (type.Match(part) is { Success: true } match)
            {
                var name = Container().Replace(CutStreet(match.Groups["name"].Value, language), "").Trim(' ', '.');
                return name.Length > 0 && !char.IsAsciiDigit(name[0]) ? (name, type.Type, type.Rank) : null;
            }
        }

        return null;
    }

    /// <summary>A street that follows without a comma is cut off: «Астана улица Пушкина».</summary>
    private static string CutStreet(string name, Language language)
    {
        foreach (var street in StreetTypes.In(name, language).Where(street => street.StandsBefore))
        {
            for (var space = name.IndexOf(' ', StringComparison.Ordinal); space > 0; space = name.IndexOf(' ', space + 1))
            {
                if (street.BeginsAt(name, space + 1))
                {
                    return name[..space];
                }
            }
        }

        return name;
    }

    private static (string? Street, string? Building) FindStreet(string[] parts, Language language)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            if (Streets.Of(parts[index], language) is not { } street)
            {
                continue;
            }

            if (HasFigure(street) && TrailingBuilding().Match(street) is { Success: true, Index: > 0 } inline)
            {
                return (street[..inline.Index].Trim(), inline.Groups["number"].Value.Trim());
            }

            var building = parts.Skip(index + 1).Where(HasFigure).Select(next => Building().Match(next)).FirstOrDefault(match => match.Success);
            return (street, building?.Groups["number"].Value.Trim());
        }

        // A village may number its houses without streets: «Молодежный кенті, 9-үй», «п. Молодежное, дом 5».
        var house = parts.Skip(1).Where(HasFigure).Select(part => House().Match(part)).FirstOrDefault(match => match.Success);
        return (null, house?.Groups["number"].Value.Trim());
    }

    /// <summary>A pattern of house numbers need not be tried where there is none.</summary>
    private static bool HasFigure(string part) => part.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A settlement may stand before a street without a comma: «Ақтау қаласы 3-ші ш/а», «Өтеген батыр ауылы. Батталханов көшесі».</summary>
    private static string WithoutSettlement(string part, Language language)
    {
        foreach (var type in SettlementTypes.In(part, language))
        {
            if (!type.StandsBefore && type.Match(part) is { Success: true } match
                && part[match.Length..].TrimStart(' ', '.', '-') is { Length: > 0 } rest)
            {
                return rest;
            }
        }

        return part;
    }

    /// <summary>The street that a part between commas names, with what follows it; null where it names none.</summary>
    private static string? StreetIn(string printed, Language language)
    {
        var part = WithoutSettlement(printed, language);
        return StreetStart(part, language) is { } start ? part[start..] : null;
    }

    private static int? StreetStart(string part, Language language)
    {
        foreach (var type in StreetTypes.In(part, language))
        {
            if (type.Match(part).Success)
            {
                return 0;
            }

            for (var space = part.IndexOf(' ', StringComparison.Ordinal); type.StandsBefore && space > 0; space = part.IndexOf(' ', space + 1))
            {
                if (type.BeginsAt(part, space + 1))
                {
                    return space + 1;
                }
            }
        }

        return null;
    }

    /// <summary>A region or district that stands before a settlement without a comma: «Қостанай облысы Жітіқара қаласы».</summary>
    [GeneratedRegex(@"^.*\s?(облысы|ауданы|область|района?)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Container();

    [GeneratedRegex(@"(?<![0-9])(?<code>[0-9]{6})(?![0-9])\s*,?\s*", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^(д\.|дом|үй|№)?\s*№?\s*(?<number>[0-9]+(?:[/-][0-9]+)*\s?(?:[«""]?\p{L}[»""]?(?!\p{L}))?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Building();

    [GeneratedRegex(@"^((д\.|дом)\s*(?<number>[0-9]+([/-][0-9]+)*\s?\p{L}?)|(?<number>[0-9]+([/-][0-9]+)*\s?[«""]?\p{L}?[»""]?)\s?-?\s?үй)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex House();

    [GeneratedRegex(@"\s(д\.\s*|№\s*)?(?<number>[0-9]+(?:[/-][0-9]+)*\s?(?:[«""]?\p{L}[»""]?)?)(-үй)?\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex TrailingBuilding();
}
