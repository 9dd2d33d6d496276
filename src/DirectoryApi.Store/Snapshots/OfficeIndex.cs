using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>The offices of a snapshot by everything they are filtered by.</summary>
public sealed class OfficeIndex
{
    private readonly OfficeSet _all;
    private readonly OfficeSet _none;
    private readonly OfficeSet[] _byKind;
    private readonly OfficeSet[] _byLevel;
    private readonly OfficesBySlug _byRegion;
    private readonly OfficesBySlug _byDistrict;
    private readonly OfficesBySlug _bySettlement;
    private readonly OfficesBySlug _byService;
    private readonly OfficesBySlug _byDocument;
    private readonly HoursGroups _byHours;

    internal OfficeIndex(IReadOnlyList<OfficeNode> offices)
    {
        _all = OfficeSet.All(offices.Count);
        _none = OfficeSet.Of([], offices.Count);
        OfficeSet[] byKind = [], byLevel = [];
        OfficesBySlug? byRegion = null, byDistrict = null, bySettlement = null, byService = null, byDocument = null;
        HoursGroups? byHours = null;
        SideBySide.Invoke(
            () => byKind = Group(offices, Enum.GetNames<OfficeKind>().Length, office => (int)office.Office.Kind),
            () => byLevel = Group(offices, Enum.GetNames<OfficeLevel>().Length, office => (int)office.Office.Level),
            () => byRegion = OfficesBySlug.Of(offices, office => office.Office.RegionSlug),
            () => byDistrict = OfficesBySlug.Of(offices, office => office.Office.DistrictSlug),
            () => bySettlement = OfficesBySlug.Of(offices, office => office.Office.SettlementSlug),
            () => byService = OfficesBySlug.Of(offices, office => office.Office.ServiceSlugs, slug => slug),
            () => byDocument = OfficesBySlug.Of(offices, office => office.Office.Witnesses, witness => witness.Row.DocumentSlug),
            () => byHours = new HoursGroups(offices));
        (_byKind, _byLevel, _byRegion, _byDistrict, _bySettlement) = (byKind, byLevel, byRegion!, byDistrict!, bySettlement!);
        (_byService, _byDocument, _byHours) = (byService!, byDocument!, byHours!);
    }

    /// <summary>The offices of a kind.</summary>
    public OfficeSet OfKind(OfficeKind kind) => (uint)kind < (uint)_byKind.Length ? _byKind[(int)kind] : _none;

    /// <summary>The offices of a level.</summary>
    public OfficeSet OfLevel(OfficeLevel level) => (uint)level < (uint)_byLevel.Length ? _byLevel[(int)level] : _none;

    /// <summary>The offices of a region; none for a slug that does not exist.</summary>
    public OfficeSet InRegion(string slug) => _byRegion[slug];

    /// <summary>The offices of a district; none for a slug that does not exist.</summary>
    public OfficeSet InDistrict(string slug) => _byDistrict[slug];

    /// <summary>The offices of a settlement; none for a slug that does not exist.</summary>
    public OfficeSet InSettlement(string slug) => _bySettlement[slug];

    /// <summary>The offices that give a service; none for a slug that does not exist.</summary>
    public OfficeSet GivingService(string slug) => _byService[slug];

    /// <summary>The offices that rest on a document; none for a slug that does not exist.</summary>
    public OfficeSet RestingOn(string slug) => _byDocument[slug];

    /// <summary>The offices that are open at an instant, by Almaty's clock; those whose hours are not known are not among them.</summary>
    public OfficeSet OpenAt(DateTimeOffset instant) => _byHours.OpenAt(instant);

    /// <summary>The offices that are open at some time within a stretch, by Almaty's clock; those whose hours are not known are not among them.</summary>
    public OfficeSet OpenWithin(DateTimeOffset from, DateTimeOffset to) => _byHours.OpenWithin(from, to);

    /// <summary>
    /// The number of the stretch of time that an instant is in: of one hour, and without an office that opens or closes within it. What is
    /// told of hours at one instant holds for its whole stretch. No two stretches have one number.
    /// </summary>
    public long OpeningPeriodAt(DateTimeOffset instant) => _byHours.PeriodAt(instant);

    /// <summary>The offices that meet all of <paramref name="criteria"/>.</summary>
    public OfficeSet Matching(OfficeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var matching = _all;
        matching = Narrow(matching, criteria.Kinds, OfKind);
        matching = Narrow(matching, criteria.Levels, OfLevel);
        matching = Narrow(matching, criteria.Regions, InRegion);
        matching = Narrow(matching, criteria.Districts, InDistrict);
        matching = Narrow(matching, criteria.Settlements, InSettlement);
        matching = Narrow(matching, criteria.Services, GivingService);
        matching = Narrow(matching, criteria.Documents, RestingOn);
        return criteria.OpenAt is { } instant ? matching.Intersect(OpenAt(instant)) : matching;
    }

    private OfficeSet Narrow<T>(OfficeSet matching, IReadOnlyCollection<T>? values, Func<T, OfficeSet> find) =>
        values is null ? matching : matching.Intersect(values.Aggregate(_none, (found, value) => found.Union(find(value))));

    private static OfficeSet[] Group(IReadOnlyList<OfficeNode> offices, int groups, Func<OfficeNode, int> groupOf)
    {
        var positions = new List<int>[groups];
        for (var group = 0; group < groups; group++)
        {
            positions[group] = [];
        }

        foreach (var office in offices)
        {
            positions[groupOf(office)].Add(office.Position);
        }

        return Array.ConvertAll(positions, group => OfficeSet.Of(group, offices.Count));
    }
}
