namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// One edition as a graph of objects. It never changes and needs neither lock nor store, so that any number of requests read
/// it at once while a newer one takes its place.
/// </summary>
public sealed class DirectorySnapshot
{
    private readonly Dictionary<string, OfficeNode> _officesByKey;
    private readonly Dictionary<string, OfficeNode> _officesBySlug;
    private readonly Dictionary<string, RegionNode> _regions;
    private readonly Dictionary<string, DistrictNode> _districts;
    private readonly Dictionary<string, SettlementNode> _settlements;
    private readonly Dictionary<string, ServiceNode> _services;
    private readonly Dictionary<string, DocumentNode> _documents;
    private readonly IReadOnlyList<OfficeNode> _officesByRegion;
    private readonly IReadOnlyList<OfficeNode> _officesByKind;

    internal DirectorySnapshot(int edition, DateTimeOffset publishedAt, SnapshotGraph graph)
    {
        Edition = edition;
        PublishedAt = publishedAt;
        Offices = graph.Offices;
        Regions = graph.Regions;
        Districts = graph.Districts;
        Settlements = graph.Settlements;
        Services = graph.Services;
        Documents = graph.Documents;
        RowCount = graph.Documents.Sum(document => document.Rows.Count);
        Index = new OfficeIndex(graph.Offices);

        _officesByKey = graph.Offices.ToDictionary(node => node.Office.Key, StringComparer.Ordinal);
        _officesBySlug = graph.Offices.ToDictionary(node => node.Office.Slug, StringComparer.Ordinal);
        _regions = graph.Regions.ToDictionary(node => node.Region.Slug, StringComparer.Ordinal);
        _districts = graph.Districts.ToDictionary(node => node.District.Slug, StringComparer.Ordinal);
        _settlements = graph.Settlements.ToDictionary(node => node.Settlement.Slug, StringComparer.Ordinal);
        _services = graph.Services.ToDictionary(node => node.Service.Slug, StringComparer.Ordinal);
        _documents = graph.Documents.ToDictionary(node => node.Decree.Slug, StringComparer.Ordinal);

        // Both stable, so that the order of names stays within a region and a kind.
        _officesByRegion = [.. Offices.OrderBy(office => office.Region?.Position ?? int.MaxValue)];
        _officesByKind = [.. Offices.OrderBy(office => (int)office.Office.Kind)];
    }

    /// <summary>Number of the edition, from 1.</summary>
    public int Edition { get; }

    /// <summary>When the edition was published, in UTC.</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>How many printed rows its documents have.</summary>
    public int RowCount { get; }

    /// <summary>Every office, by name.</summary>
    public IReadOnlyList<OfficeNode> Offices { get; }

    /// <summary>Every region, by its Kazakh name.</summary>
    public IReadOnlyList<RegionNode> Regions { get; }

    /// <summary>Every district, by its Kazakh name.</summary>
    public IReadOnlyList<DistrictNode> Districts { get; }

    /// <summary>Every settlement, by its Kazakh name.</summary>
    public IReadOnlyList<SettlementNode> Settlements { get; }

    /// <summary>Every service, by name.</summary>
    public IReadOnlyList<ServiceNode> Services { get; }

    /// <summary>Every document, newest first.</summary>
    public IReadOnlyList<DocumentNode> Documents { get; }

    /// <summary>The offices by everything they are filtered by.</summary>
    public OfficeIndex Index { get; }

    /// <summary>The office of a stable key; null where the edition has none.</summary>
    public OfficeNode? OfficeByKey(string key) => _officesByKey.GetValueOrDefault(key);

    /// <summary>The office of a slug; null where the edition has none.</summary>
    public OfficeNode? OfficeBySlug(string slug) => _officesBySlug.GetValueOrDefault(slug);

    /// <summary>The region of a slug; null where the gazetteer has none.</summary>
    public RegionNode? RegionBySlug(string slug) => _regions.GetValueOrDefault(slug);

    /// <summary>The district of a slug; null where the gazetteer has none.</summary>
    public DistrictNode? DistrictBySlug(string slug) => _districts.GetValueOrDefault(slug);

    /// <summary>The settlement of a slug; null where the gazetteer has none.</summary>
    public SettlementNode? SettlementBySlug(string slug) => _settlements.GetValueOrDefault(slug);

    /// <summary>The service of a slug; null where the edition has none.</summary>
    public ServiceNode? ServiceBySlug(string slug) => _services.GetValueOrDefault(slug);

    /// <summary>The document of a slug; null where the edition has none.</summary>
    public DocumentNode? DocumentBySlug(string slug) => _documents.GetValueOrDefault(slug);

    /// <summary>Every office in <paramref name="ordering"/>.</summary>
    public IReadOnlyList<OfficeNode> InOrder(OfficeOrdering ordering) => ordering switch
    {
        OfficeOrdering.Name => Offices,
        OfficeOrdering.Region => _officesByRegion,
        OfficeOrdering.Kind => _officesByKind,
        _ => throw new ArgumentOutOfRangeException(nameof(ordering), ordering, "Not an order of offices."),
    };

    /// <summary>The offices of <paramref name="offices"/> in <paramref name="ordering"/>, from the <paramref name="offset"/>th on.</summary>
    public IReadOnlyList<OfficeNode> From(OfficeSet offices, OfficeOrdering ordering, int offset)
    {
        ArgumentNullException.ThrowIfNull(offices);
        var found = new OfficeNode[Math.Max(offices.Count - Math.Max(offset, 0), 0)];
        var count = 0;
        if (ordering == OfficeOrdering.Name)
        {
            foreach (var position in offices.From(offset))
            {
                found[count++] = Offices[position];
            }

            return found;
        }

        var ordered = InOrder(ordering);
        for (var index = 0; count < found.Length; index++)
        {
            if (offices.Contains(ordered[index].Position) && offset-- <= 0)
            {
                found[count++] = ordered[index];
            }
        }

        return found;
    }
}
