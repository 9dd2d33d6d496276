using System.Runtime.InteropServices;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>The facts of every office of a snapshot, made once.</summary>
internal sealed class OfficeFactTable
{
    private readonly OfficeFacts[] _facts;
    private readonly int[] _classes;
    private readonly ushort[] _unitNumbers;
    private readonly Dictionary<int, int[]> _implied;

    /// <summary>The facts of a snapshot's offices.</summary>
    public OfficeFactTable(DirectorySnapshot snapshot)
    {
        Snapshot = snapshot;
        Places = new PlaceTable(snapshot);
        var (oldest, newest) = (int.MaxValue, int.MinValue);
        foreach (var office in snapshot.Offices)
        {
            oldest = Math.Min(oldest, office.Office.AsOf.DayNumber);
            newest = Math.Max(newest, office.Office.AsOf.DayNumber);
        }

        var days = (float)Math.Max(newest - oldest, 1);
        var classes = new Dictionary<OfficeFacts, int>();
        var serviceSets = new Dictionary<string, int>(StringComparer.Ordinal);

        // Offices of a kind give the same services, and the store tells them by one list.
        var serviceLists = new Dictionary<IReadOnlyList<string>, int>(ReferenceEqualityComparer.Instance);
        var implied = new Dictionary<int, List<int>>();
        _classes = new int[snapshot.Offices.Count];
        _unitNumbers = new ushort[snapshot.Offices.Count];
        for (var position = 0; position < _classes.Length; position++)
        {
            var node = snapshot.Offices[position];
            ref var serviceSet = ref CollectionsMarshal.GetValueRefOrAddDefault(serviceLists, node.Office.ServiceSlugs, out var isKnown);
            serviceSet = isKnown ? serviceSet : IndexOf(serviceSets, string.Join(' ', node.Office.ServiceSlugs));
            var facts = Of(node, serviceSet, oldest, days);
            _classes[position] = IndexOf(classes, facts);
            _unitNumbers[position] = UnitNumberOf(node.Office);
            if (facts.ImpliedSettlement >= 0)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(implied, facts.ImpliedSettlement, out _) ??= []).Add(position);
            }
        }

        _facts = [.. classes.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        _implied = implied.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        ServiceSets = [.. serviceSets.OrderBy(pair => pair.Value).Select(pair => pair.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>The snapshot.</summary>
    public DirectorySnapshot Snapshot { get; }

    /// <summary>The places that the facts speak of.</summary>
    public PlaceTable Places { get; }

    /// <summary>The facts of the office at a position.</summary>
    public ref readonly OfficeFacts this[int position] => ref _facts[_classes[position]];

    /// <summary>How many different facts there are.</summary>
    public int ClassCount => _facts.Length;

    /// <summary>The sets of services that offices give, each the slugs of one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ServiceSets { get; }

    /// <summary>Which of the different facts the office at a position has, from 0.</summary>
    public int ClassOf(int position) => _classes[position];

    /// <summary>The number that its names say the office at a position has among its like; 0 for none, and for one beyond 65,535.</summary>
    public int UnitNumberOf(int position) => _unitNumbers[position];

    /// <summary>The offices that must sit in a settlement though no annex says so.</summary>
    public IReadOnlyList<int> ImpliedIn(int settlement) => _implied.GetValueOrDefault(settlement, []);

    private OfficeFacts Of(OfficeNode node, int serviceSet, int oldest, float days)
    {
        var office = node.Office;
        return new OfficeFacts
        {
            Kind = office.Kind,
            Level = office.Level,
            Settlement = Places.IndexOf(node.Settlement),
            ImpliedSettlement = node.Settlement is null ? Places.SettlementIndex(SeatOf(node)) : -1,
            District = Places.IndexOf(node.District),
            Region = Places.IndexOf(node.Region),
            ServiceSet = serviceSet,
            Newness = (office.AsOf.DayNumber - oldest) / days,
            OpensOnSaturday = OpensOn(office, Weekday.Saturday),
            OpensOnSunday = OpensOn(office, Weekday.Sunday),
        };
    }

    private static string? SeatOf(OfficeNode node) =>
        node.District is { } district ? district.District.CentreSlug
        : node.Parent?.Settlement is { } seat ? seat.Settlement.Slug
        : node.Office.Level == OfficeLevel.City ? node.Region?.Region.CentreSlug
        : null;

    private static bool OpensOn(Office office, Weekday day) => office.Hours is { } hours && hours.Periods.Any(period => period.Day == day);

    /// <summary>The index of a key, a new one where it has none yet.</summary>
    private static int IndexOf<TKey>(Dictionary<TKey, int> indexes, TKey key)
        where TKey : notnull
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(indexes, key, out var isKnown);
        index = isKnown ? index : indexes.Count - 1;
        return index;
    }

    private static ushort UnitNumberOf(Office office)
    {
        foreach (var name in office.Names)
        {
            if (UnitNumber.Find(name.Text) is { } number)
            {
                return number;
            }
        }

        return 0;
    }
}
