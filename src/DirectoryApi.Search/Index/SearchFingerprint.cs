using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Index;

/// <summary>Identifies the file of an index by everything that it is made from, and by the build of the program that makes it.</summary>
internal static class SearchFingerprint
{
    // To hash the texts of so many offices takes as long as to read their index.
    private const int Many = 20_000;

    private const byte EndOfText = 0;
    private const byte EndOfList = 1;

    /// <summary>
    /// The modules that say what an index is like, with the vocabularies in them, and the machine's byte order: another build makes its
    /// own, so that no version of the form need be counted.
    /// </summary>
    public static string ThisBuild { get; } = string.Join(
        '/',
        typeof(SearchFingerprint).Module.ModuleVersionId,
        typeof(DirectorySnapshot).Module.ModuleVersionId,
        typeof(TextAnalyzer).Module.ModuleVersionId,
        typeof(Office).Module.ModuleVersionId,
        BitConverter.IsLittleEndian);

    /// <summary>
    /// A hash (XXH128), in lower-case hexadecimal, of the build, the places, and the edition: of its services and offices, or, where there are many
    /// of these, of its number and time, as the image of the edition has them.
    /// </summary>
    /// <param name="snapshot">What the index is made from.</param>
    /// <param name="build">Identifies the program.</param>
    /// <param name="many">From how many offices on the edition is told by its number and time.</param>
    public static string Of(DirectorySnapshot snapshot, string build, int many = Many)
    {
        var texts = new ArrayBufferWriter<byte>();
        Add(texts, build);
        AddPlaces(texts, snapshot);
        if (snapshot.Offices.Count >= many)
        {
            Add(texts, string.Create(CultureInfo.InvariantCulture, $"{snapshot.Edition}/{snapshot.PublishedAt.UtcTicks}/{snapshot.Offices.Count}"));
        }
        else
        {
            AddEdition(texts, snapshot);
        }

        return Convert.ToHexStringLower(XxHash128.Hash(texts.WrittenSpan));
    }

    private static void AddEdition(ArrayBufferWriter<byte> texts, DirectorySnapshot snapshot)
    {
        foreach (var service in snapshot.Services)
        {
            Add(texts, service.Service.Slug);
            AddAll(texts, service.Service.Names.Select(name => $"{name.Language} {name.Text}"));
        }

        foreach (var node in snapshot.Offices)
        {
            Add(texts, node.Office);
        }
    }

    private static void Add(ArrayBufferWriter<byte> texts, Office office)
    {
        Add(texts, office.Key);
        texts.Write([(byte)office.Kind, (byte)office.Level]);
        Add(texts, office.RegionSlug);
        Add(texts, office.DistrictSlug);
        Add(texts, office.SettlementSlug);
        foreach (var name in office.Names)
        {
            texts.Write([(byte)name.Language]);
            Add(texts, name.Text);
        }

        End(texts);
        foreach (var address in office.Addresses)
        {
            Add(texts, address.Street);
            Add(texts, address.Text);
            Add(texts, address.PostalCode);
            Add(texts, address.Building);
        }

        End(texts);
        foreach (var statement in office.History)
        {
            Add(texts, statement.Name);
            Add(texts, statement.Address);
        }

        End(texts);
        foreach (var phone in office.Phones)
        {
            Add(texts, phone.E164 ?? phone.Display);
        }

        End(texts);
        AddAll(texts, office.Emails);
        AddAll(texts, office.Websites);
    }

    private static void AddPlaces(ArrayBufferWriter<byte> texts, DirectorySnapshot snapshot)
    {
        foreach (var region in snapshot.Regions.Select(node => node.Region))
        {
            AddAll(texts, [region.Slug, region.CentreSlug, $"{region.Kind}"]);
            Add(texts, region.Names, region.FormerNames);
        }

        End(texts);
        foreach (var district in snapshot.Districts.Select(node => node.District))
        {
            AddAll(texts, [district.Slug, district.RegionSlug, district.CentreSlug, $"{district.Kind}"]);
            Add(texts, district.Names, district.FormerNames);
        }

        End(texts);
        foreach (var settlement in snapshot.Settlements.Select(node => node.Settlement))
        {
            AddAll(texts, [settlement.Slug, settlement.RegionSlug, settlement.DistrictSlug, $"{settlement.Kind} {settlement.Population}"]);
            Add(texts, settlement.Names, settlement.Aliases);
        }

        End(texts);
    }

    private static void Add(ArrayBufferWriter<byte> texts, PlaceNames names, IReadOnlyList<string> others)
    {
        AddAll(texts, [names.Kk, names.Ru, names.En]);
        AddAll(texts, others);
    }

    private static void AddAll(ArrayBufferWriter<byte> texts, IEnumerable<string?> all)
    {
        foreach (var text in all)
        {
            Add(texts, text);
        }

        End(texts);
    }

    private static void Add(ArrayBufferWriter<byte> texts, string? text)
    {
        Encoding.UTF8.GetBytes(text, texts);
        texts.Write([EndOfText]);
    }

    private static void End(ArrayBufferWriter<byte> texts) => texts.Write([EndOfList]);
}
