using System.Security.Cryptography;
using System.Text;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>
/// The services that standards describe. Those listed in <c>data/vocabulary/services.tsv</c> have names in all languages; one
/// that is not listed gets a slug made from its printed name.
/// </summary>
internal sealed class ServiceCatalogue
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Known = ImporterTable.Read("services.tsv")
        .SelectMany(row => Languages.Where(language => language != Language.En).Select(language => (Key: TableKey.Of(row[language.Tag()]), row)))
        .ToDictionary(entry => entry.Key, entry => entry.row, StringComparer.Ordinal);

    private readonly SortedDictionary<string, Entry> _services = new(StringComparer.Ordinal);

    /// <summary>The services added so far, ordered by slug.</summary>
    public IReadOnlyList<Service> Services =>
        [.. _services.Select(service => new Service(service.Key, service.Value.LocalizedNames(), [.. service.Value.Documents]))];

    /// <summary>Adds the service of a standard and returns its slug.</summary>
    public string Add(Decree decree, Standard standard)
    {
        var name = TableKey.Of(standard.Name);
        var known = Known.GetValueOrDefault(name);
        var slug = known?["slug"] ?? MakeSlug(standard.Name, name);
        if (!_services.TryGetValue(slug, out var entry))
        {
            _services[slug] = entry = new Entry(known);
        }

        entry.Documents.Add(decree.Slug);
        entry.Printed.TryAdd(decree.Language, standard.Name);
        return slug;
    }

    /// <summary>
    /// The name in Latin letters. Long names are cut, and names of services often begin alike («Выдача справок …»), so a cut slug
    /// ends with figures made from the whole name: the same for the service whatever else is imported.
    /// </summary>
    private static string MakeSlug(string name, string key)
    {
        var slug = LatinSlug.Of(name, out var isWhole);
        return isWhole && slug.Length > 0 ? slug : $"{slug}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 3))}".TrimStart('-');
    }

    private sealed class Entry(IReadOnlyDictionary<string, string>? known)
    {
        public SortedSet<string> Documents { get; } = new(StringComparer.Ordinal);

        public Dictionary<Language, string> Printed { get; } = [];

        public IReadOnlyList<LocalizedText> LocalizedNames() =>
            [.. Languages.Select(NameIn).OfType<LocalizedText>()];

        private LocalizedText? NameIn(Language language) =>
            Printed.TryGetValue(language, out var printed) ? new LocalizedText(language, printed, TextOrigin.Printed)
            : known?[language.Tag()] is { } translated ? new LocalizedText(language, translated, TextOrigin.Derived)
            : null;
    }
}
