using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>The text of made-up decrees, in the layout in which a row of a table is a line with TABs between its cells.</summary>
internal sealed class AnnexText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly Dictionary<string, Region> _regions;
    private readonly Dictionary<string, District> _districts;

    /// <summary>Knows the names of regions and districts.</summary>
    public AnnexText(GazetteerPlaces places)
    {
        _regions = places.Regions.ToDictionary(region => region.Slug, StringComparer.Ordinal);
        _districts = places.Districts.ToDictionary(district => district.Slug, StringComparer.Ordinal);
    }

    /// <summary>Writes a decree with one standard and one annex.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="number">The decree's number.</param>
    /// <param name="year">The year in which it was adopted, on 15 January.</param>
    /// <param name="language">Its language.</param>
    /// <param name="kind">What it lists.</param>
    /// <param name="offices">The offices, of a region the head first: it is numbered, and the others below it.</param>
    public void Write(TextWriter writer, int number, int year, Language language, AnnexKind kind, IEnumerable<AnnexOffice> offices)
    {
        WriteHeading(writer, number, year, language, kind);
        WriteRow(writer, AnnexWords.Heads(language));
        WriteRow(writer, Enumerable.Range(1, AnnexWords.Heads(language).Count).Select(column => column.ToString(Invariant)));
        int heads = 0, units = 0;
        foreach (var office in offices)
        {
            var marker = office.Place.Level == OfficeLevel.Region
                ? string.Create(Invariant, $"{++heads}.")
                : string.Create(Invariant, $"{++units})");
            units = office.Place.Level == OfficeLevel.Region ? 0 : units;
            WriteRow(writer, [marker, NameOf(office, language), AddressOf(office, language), office.Email, office.Phone, HoursOf(office, language)]);
        }
    }

    private static void WriteHeading(TextWriter writer, int number, int year, Language language, AnnexKind kind)
    {
        var service = kind.Service(language);
        string[] lines = language == Language.Kk
            ?
            [
                $"«{service}» мемлекеттік қызмет стандартын бекіту туралы", "",
                string.Create(Invariant, $"Қазақстан Республикасы Үкіметінің {year} жылғы 15 қаңтардағы № {number} қаулысы"), "", "[...]",
                $"«{service}» мемлекеттік қызмет стандарты", "", "[...]",
                $"«{service}» мемлекеттік қызмет стандартына 1-қосымша", "",
            ]
            :
            [
                $"Об утверждении стандарта государственной услуги «{service}»", "",
                string.Create(Invariant, $"Постановление Правительства Республики Казахстан от 15 января {year} года № {number}"), "", "[...]",
                $"Стандарт государственной услуги «{service}»", "", "[...]",
                $"Приложение 1 к стандарту государственной услуги «{service}»", "",
            ];
        foreach (var line in lines)
        {
            writer.Write(line + "\n");
        }

        writer.Write(kind.Title(language) + "\n\n");
    }

    private static string NameOf(AnnexOffice office, Language language) =>
        SyntheticNames.Of(office.Kind, office.Place, office.Number, language).First(name => name.Language == language).Text;

    private static string HoursOf(AnnexOffice office, Language language) =>
        language == Language.Kk ? AnnexWords.Hours[office.Hours].Kk : AnnexWords.Hours[office.Hours].Ru;

    private string AddressOf(AnnexOffice office, Language language)
    {
        var settlement = office.Place.Settlement;
        var region = _regions[settlement.RegionSlug];
        var district = settlement.DistrictSlug is { } slug && _districts[slug] is { Kind: DistrictKind.District } found ? found : null;
        var name = settlement.Names.In(language);
        string[] parts = language == Language.Kk
            ? [office.PostalCode, region.Names.Kk, district?.Names.Kk ?? "", $"{name} {TypeKk(settlement.Kind)}", $"{office.Street.Kk} көшесі", office.House]
            : [office.PostalCode, region.Names.Ru, district?.Names.Ru ?? "", $"{TypeRu(settlement.Kind)} {name}", $"улица {office.Street.Ru}", $"дом {office.House}"];
        var own = region.Kind == RegionKind.RepublicanCity ? region.Names.In(language) : "";
        return string.Join(", ", parts.Where(part => part.Length > 0 && part != own).Distinct());
    }

    private static string TypeKk(SettlementKind kind) => kind switch
    {
        SettlementKind.City or SettlementKind.Town => "қаласы",
        SettlementKind.Settlement => "кенті",
        _ => "ауылы",
    };

    private static string TypeRu(SettlementKind kind) => kind switch
    {
        SettlementKind.City or SettlementKind.Town => "город",
        SettlementKind.Settlement => "поселок",
        _ => "село",
    };

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells) => writer.Write(string.Join('\t', cells) + "\n");
}
