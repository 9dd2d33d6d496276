using System.Text;
using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Csv;

namespace DirectoryApi.Text.Places;

/// <summary>
/// Reads the gazetteer from <c>regions.csv</c>, <c>districts.csv</c> and <c>settlements.csv</c>: UTF-8, RFC 4180, lists in one
/// field with <c>|</c> between their parts.
/// </summary>
public static class GazetteerReader
{
    private static readonly Dictionary<string, RegionKind> RegionKinds = new()
    {
        ["oblast"] = RegionKind.Oblast,
        ["republican_city"] = RegionKind.RepublicanCity,
    };

    private static readonly Dictionary<string, DistrictKind> DistrictKinds = new()
    {
        ["district"] = DistrictKind.District,
        ["city"] = DistrictKind.City,
        ["city_district"] = DistrictKind.CityDistrict,
    };

    private static readonly Dictionary<string, SettlementKind> SettlementKinds = new()
    {
        ["city"] = SettlementKind.City,
        ["town"] = SettlementKind.Town,
        ["settlement"] = SettlementKind.Settlement,
        ["village"] = SettlementKind.Village,
    };

    private static readonly Dictionary<string, LocationPrecision> Precisions = new()
    {
        ["exact"] = LocationPrecision.Settlement,
        ["approx"] = LocationPrecision.Approximate,
    };

    /// <summary>Reads the three files of <paramref name="directory"/>.</summary>
    /// <param name="directory">The folder, <c>data/gazetteer</c> in the source tree.</param>
    /// <exception cref="DataFileException">
    /// A file or column is missing, a field is wrong, an id stands twice, or a place refers to one that is not there.
    /// </exception>
    public static Gazetteer Read(string directory)
    {
        var settlements = new Places<Settlement>(Load(directory, "settlements.csv"), ReadSettlement);
        var regions = new Places<Region>(Load(directory, "regions.csv"), ReadRegion);
        var districts = new Places<District>(Load(directory, "districts.csv"), record => ReadDistrict(record, settlements));

        regions.Check("centre_settlement_id", region => region.CentreSlug, settlements);
        districts.Check("region_id", district => district.RegionSlug, regions);
        settlements.Check("region_id", settlement => settlement.RegionSlug, regions);
        settlements.Check("district_id", settlement => settlement.DistrictSlug, districts);
        return new Gazetteer(regions.All, districts.All, settlements.All);
    }

    private static CsvTable Load(string directory, string file)
    {
        var path = Path.Combine(directory, file);
        try
        {
            var text = File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return CsvTable.Parse(file, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, null, $"The file cannot be read ({fault.Message}) Give the folder that holds the gazetteer.");
        }
        catch (DecoderFallbackException)
        {
            throw new DataFileException(file, 0, null, "The file is not UTF-8. Save it as UTF-8.");
        }
    }

    private static Region ReadRegion(CsvRecord record) => new()
    {
        Slug = record.Required("id"),
        Kind = record.Word("kind", RegionKinds),
        Names = new PlaceNames(record.Required("name_kk"), record.Required("name_ru"), record.Required("name_en")),
        FormerNames = record.List("former_names"),
        CentreSlug = record.Required("centre_settlement_id"),
        Centre = ReadPoint(record),
        PhoneCode = record.Required("phone_code"),
        Iso31662 = ReadIsoCode(record),
    };

    private static District ReadDistrict(CsvRecord record, Places<Settlement> settlements)
    {
        var slug = record.Required("id");
        var kind = record.Word("kind", DistrictKinds);
        var centre = settlements.Find(record, "centre_settlement_id", record.Required("centre_settlement_id"));
        return new District
        {
            Slug = slug,
            RegionSlug = record.Required("region_id"),
            Kind = kind,
            Names = new PlaceNames(record.Required("name_kk"), record.Required("name_ru"), EnglishDistrictName.Derive(slug, kind, centre)),
            FormerNames = record.List("former_names"),
            CentreSlug = centre.Slug,
            PhoneCode = record.Optional("phone_code"),
            Kato = record.Optional("kato"),
        };
    }

    private static Settlement ReadSettlement(CsvRecord record) => new()
    {
        Slug = record.Required("id"),
        RegionSlug = record.Required("region_id"),
        DistrictSlug = record.Optional("district_id"),
        Kind = record.Word("kind", SettlementKinds),
        Names = new PlaceNames(record.Required("name_kk"), record.Required("name_ru"), record.Required("name_en")),
        Aliases = record.List("aliases"),
        Location = ReadPoint(record),
        Precision = record.Word("precision", Precisions),
        Population = record.OptionalCount("population"),
        Kato = record.Optional("kato"),
    };

    private static Coordinates ReadPoint(CsvRecord record) => new(record.Number("lat", -90, 90), record.Number("lon", -180, 180));

    /// <summary>The code in force stands behind the slash: <c>KZ-AKM / KZ-11</c>, <c>KZ-ALM / KZ-19 (Zhetisu: KZ-33)</c>.</summary>
    private static string? ReadIsoCode(CsvRecord record)
    {
        const string column = "iso_3166_2";
        if (record.Optional(column) is not { } codes)
        {
            return null;
        }

        var current = codes[(codes.IndexOf('/', StringComparison.Ordinal) + 1)..].Trim();
        return current.Length >= 5 && current.StartsWith("KZ-", StringComparison.Ordinal) && (current.Length == 5 || current[5] == ' ')
            ? current[..5]
            : throw record.Fault(column, $"\"{codes}\" has no code in force. Write the former and the present code: KZ-AKM / KZ-11.");
    }

    /// <summary>The places of one file with the records they came from, so that a fault found later can still name its line.</summary>
    private sealed class Places<TPlace>
    {
        private readonly Dictionary<string, TPlace> _bySlug = new(StringComparer.Ordinal);
        private readonly List<(CsvRecord Record, TPlace Place)> _all = [];

        public Places(CsvTable table, Func<CsvRecord, TPlace> read)
        {
            File = table.File;
            foreach (var record in table.Records)
            {
                var place = read(record);
                _all.Add((record, place));
                if (!_bySlug.TryAdd(record.Required("id"), place))
                {
                    throw record.Fault("id", $"\"{record["id"]}\" stands twice. Give every place an id of its own.");
                }
            }
        }

        public string File { get; }

        public IReadOnlyList<TPlace> All => [.. _all.Select(entry => entry.Place)];

        public TPlace Find(CsvRecord referrer, string column, string slug) =>
            _bySlug.TryGetValue(slug, out var place)
                ? place
                : throw referrer.Fault(column, $"\"{slug}\" is not in {File}. Correct the id or add the place.");

        public void Check<TTarget>(string column, Func<TPlace, string?> reference, Places<TTarget> targets)
        {
            foreach (var (record, place) in _all)
            {
                if (reference(place) is { } slug)
                {
                    _ = targets.Find(record, column, slug);
                }
            }
        }
    }
}
