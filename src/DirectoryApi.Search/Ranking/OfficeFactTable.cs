using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>The facts of every office of a snapshot, made once.</summary>
internal sealed partial class OfficeFactTable
{
    private readonly OfficeFacts[] _facts;
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
        _facts = new OfficeFacts[snapshot.Offices.Count];
        for (var position = 0; position < _facts.Length; position++)
        {
            _facts[position] = Of(snapshot.Offices[position], oldest, days);
        }

        _implied = Enumerable.Range(0, _facts.Length)
            .Where(position => _facts[position].ImpliedSettlement >= 0)
            .GroupBy(position => _facts[position].ImpliedSettlement)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The snapshot.</summary>
    public DirectorySnapshot Snapshot { get; }

    /// <summary>The places that the facts speak of.</summary>
    public PlaceTable Places { get; }

    /// <summary>The facts of the office at a position.</summary>
    public ref readonly OfficeFacts this[int position] => ref _facts[position];

    /// <summary>The offices that must sit in a settlement though no annex says so.</summary>
    public IReadOnlyList<int> ImpliedIn(int settlement) => _implied.GetValueOrDefault(settlement, []);

    private OfficeFacts Of(OfficeNode node, int oldest, float days)
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
            UnitNumber = UnitNumberOf(office),
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

    private static int UnitNumberOf(Office office)
    {
        foreach (var name in office.Names)
        {
            if (UnitNumber().Match(name.Text) is { Success: true } match
                && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"(?:№|N|No\.)\s*(?<number>\d{1,4})", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnitNumber();
}
