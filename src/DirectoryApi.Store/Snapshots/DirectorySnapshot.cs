namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// One edition as a graph of objects. It never changes and needs neither lock nor store, so that any number of requests read
/// it at once while a newer one takes its place.
/// </summary>
public sealed class DirectorySnapshot
{
    private readonly OfficeLookup _offices;
    private readonly Dictionary<string, RegionNode> _regions;
    private readonly Dictionary<string, DistrictNode> _districts;
    private readonly Dictionary<string, SettlementNode> _settlements;
    private readonly Dictionary<string, ServiceNode> _services;
    private readonly DocumentLookup _documents;
    private readonly OrderedOffices _byRegion;
    private readonly OrderedOffices _byKind;
    private readonly IReadOnlyDictionary<int, DateTimeOffset> _publicationTimes;

    internal DirectorySnapshot(
        int edition, DateTimeOffset publishedAt, IReadOnlyDictionary<int, DateTimeOffset> publicationTimes, SnapshotGraph graph)
    {
        _publicationTimes = publicationTimes;
        Edition = edition;
        PublishedAt = publishedAt;
        Offices = graph.Offices;
        Regions = graph.Regions;
        Districts = graph.Districts;
        Settlements = graph.Settlements;
        Services = graph.Services;
        Documents = graph.Documents;
        RowCount = graph.Documents.Sum(document => document.Rows.Count);
        Changes = graph.Changes;

        _offices = graph.OfficeLookup;
        _documents = graph.DocumentLookup;
        _regions = graph.Regions.ToDictionary(node => node.Region.Slug, StringComparer.Ordinal);
        _districts = graph.Districts.ToDictionary(node => node.District.Slug, StringComparer.Ordinal);
        _settlements = graph.Settlements.ToDictionary(node => node.Settlement.Slug, StringComparer.Ordinal);
        _services = graph.Services.ToDictionary(node => node.Service.Slug, StringComparer.Ordinal);

        OfficeIndex? index = null;
        OrderedOffices? byRegion = null, byKind = null;
        SideBySide.Invoke(
            () => index = new OfficeIndex(graph.Offices),
            () => byRegion = OrderedOffices.Of(graph.Offices, OfficeOrdering.Region),
            () => byKind = OrderedOffices.Of(graph.Offices, OfficeOrdering.Kind));
        (Index, _byRegion, _byKind) = (index!, byRegion!, byKind!);
    }

    /// <summary>Number of the edition, from 1.</summary>
    public int Edition { get; }

    /// <summary>When the edition was published, in UTC.</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>When this or an earlier edition was published, in UTC; of one that nothing is known of, when this one was.</summary>
    public DateTimeOffset PublicationTimeOf(int edition) => _publicationTimes.GetValueOrDefault(edition, PublishedAt);

    /// <summary>How many printed rows its documents have.</summary>
    public int RowCount { get; }

    /// <summary>Every office that is in the directory, by name.</summary>
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

    /// <summary>What this edition and those before it changed.</summary>
    public ChangeLog Changes { get; }

    /// <summary>
    /// The office of a stable key: for a key that was merged into another, the office that stands for it; for one of an office no
    /// longer in the directory, its last record, whose <see cref="OfficeNode.WithdrawnIn"/> is set. Null where there never was one.
    /// </summary>
    public OfficeNode? OfficeByKey(string key) => _offices.ByKey(key);

    /// <summary>The office of a slug, or of one that it once had, as <see cref="OfficeByKey"/> tells; null where there never was one.</summary>
    public OfficeNode? OfficeBySlug(string slug) => _offices.BySlug(slug);

    /// <summary>The region of a slug; null where the gazetteer has none.</summary>
    public RegionNode? RegionBySlug(string slug) => _regions.GetValueOrDefault(slug);

    /// <summary>The district of a slug; null where the gazetteer has none.</summary>
    public DistrictNode? DistrictBySlug(string slug) => _districts.GetValueOrDefault(slug);

    /// <summary>The settlement of a slug; null where the gazetteer has none.</summary>
    public SettlementNode? SettlementBySlug(string slug) => _settlements.GetValueOrDefault(slug);

    /// <summary>The service of a slug; null where the edition has none.</summary>
    public ServiceNode? ServiceBySlug(string slug) => _services.GetValueOrDefault(slug);

    /// <summary>The document of a slug, of this edition or an earlier one; null where there never was one.</summary>
    public DocumentNode? DocumentBySlug(string slug) => _documents.Find(slug);

    /// <summary>Every office in <paramref name="ordering"/>.</summary>
    public IReadOnlyList<OfficeNode> InOrder(OfficeOrdering ordering) => ordering switch
    {
        OfficeOrdering.Name => Offices,
        OfficeOrdering.Region => _byRegion.Offices,
        OfficeOrdering.Kind => _byKind.Offices,
        _ => throw new ArgumentOutOfRangeException(nameof(ordering), ordering, "Not an order of offices."),
    };

    /// <summary>
    /// The offices of <paramref name="offices"/> in <paramref name="ordering"/>, from the <paramref name="offset"/>th on; each is looked up
    /// when it is asked for.
    /// </summary>
    public IReadOnlyList<OfficeNode> From(OfficeSet offices, OfficeOrdering ordering, int offset)
    {
        ArgumentNullException.ThrowIfNull(offices);
        return new OfficeSetView(
            Offices,
            offices,
            ordering switch
            {
                OfficeOrdering.Name => [offices],
                OfficeOrdering.Region => _byRegion.Groups,
                OfficeOrdering.Kind => _byKind.Groups,
                _ => throw new ArgumentOutOfRangeException(nameof(ordering), ordering, "Not an order of offices."),
            },
            offset);
    }
}
