using System.Runtime.CompilerServices;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Importers.Naming;

/// <summary>A place of the gazetteer as it stands in the names of offices: with the word for its kind, in any language and case.</summary>
internal sealed class NamedPlace
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();
    private static readonly GrammaticalCase[] Cases = Enum.GetValues<GrammaticalCase>();

    /// <summary>Each place of a gazetteer once: thousands of offices are named after some of them.</summary>
    private static readonly ConditionalWeakTable<object, NamedPlace> Known = [];

    private readonly string?[] _forms = new string?[Languages.Length * Cases.Length];

    private NamedPlace(PlaceNames names) => Names = names;

    /// <summary>The names in the nominative: Ақкөл ауданы, Аккольский район, Akkol District.</summary>
    public PlaceNames Names { get; }

    /// <summary>A region or city of republican rank; its English name has no word for a city.</summary>
    public static NamedPlace Of(Region region) => Known.GetValue(region, _ => new NamedPlace(region.Names));

    /// <summary>A district, a city beside the districts, or a district of a city.</summary>
    public static NamedPlace Of(District district) => Known.GetValue(district, _ => new NamedPlace(district.Names));

    /// <summary>A settlement, to whose name the word for its kind is added where the name does not have one («станция Шамалган»).</summary>
    public static NamedPlace Of(Settlement settlement) => Known.GetValue(settlement, _ => Make(settlement));

    private static NamedPlace Make(Settlement settlement)
    {
        var type = PlaceType(settlement.Kind);
        var names = settlement.Names;
        return names.Ru.StartsWith("станция ", StringComparison.Ordinal)
            ? new NamedPlace(names)
            : new NamedPlace(new PlaceNames(
                PlaceForms.Write(type, Language.Kk, names.Kk),
                PlaceForms.Write(type, Language.Ru, names.Ru),
                PlaceForms.Write(type, Language.En, EnglishName(names))));
    }

    /// <summary>The English name without the other one in brackets: <c>Oral (Uralsk)</c> is <c>Oral</c>.</summary>
    public static string EnglishName(PlaceNames names)
    {
        var bracket = names.En.IndexOf(" (", StringComparison.Ordinal);
        return bracket < 0 ? names.En : names.En[..bracket];
    }

    /// <summary>The name in a language and case.</summary>
    public string In(Language language, GrammaticalCase into) => _forms[((int)language * Cases.Length) + (int)into] ??= Form(language, into);

    private string Form(Language language, GrammaticalCase into) => (language, into) switch
    {
        (Language.Kk, GrammaticalCase.Genitive) => KazakhGenitive.Of(Names.Kk),
        (Language.Ru, _) => RussianPlaceCases.Decline(Names.Ru, into),
        _ => Names.In(language),
    };

    private static string PlaceType(SettlementKind kind) => kind switch
    {
        SettlementKind.City => "city",
        SettlementKind.Town => "town",
        SettlementKind.Settlement => "settlement",
        _ => "village",
    };
}
