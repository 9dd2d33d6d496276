using DirectoryApi.Domain.Hours;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// The offices of a snapshot by their week. Many offices share few weeks, so that which are open at an instant is worked out once
/// for each week and not for each office.
/// </summary>
internal sealed class HoursGroups
{
    private readonly int _size;
    private readonly (OpeningWeek Week, OfficeSet Offices)[] _groups;
    private readonly OpeningPeriods _periods;

    /// <summary>Groups the offices, and gives each its week.</summary>
    public HoursGroups(IReadOnlyList<OfficeNode> offices)
    {
        _size = offices.Count;
        var groups = new Dictionary<IReadOnlyList<OpeningPeriod>, (OpeningWeek Week, List<int> Positions)>(PeriodsComparer.Instance);

        // Most offices share the list itself, which is found sooner than one that is like it.
        var known = new Dictionary<IReadOnlyList<OpeningPeriod>, (OpeningWeek Week, List<int> Positions)>(ReferenceEqualityComparer.Instance);
        foreach (var office in offices)
        {
            if (office.Office.Hours is not { Periods: { Count: > 0 } periods })
            {
                continue;
            }

            if (!known.TryGetValue(periods, out var group))
            {
                if (!groups.TryGetValue(periods, out group))
                {
                    groups[periods] = group = (new OpeningWeek(periods), []);
                }

                known[periods] = group;
            }

            office.Week = group.Week;
            group.Positions.Add(office.Position);
        }

        _groups = [.. groups.Values.Select(group => (group.Week, OfficeSet.Of(group.Positions, _size)))];
        _periods = new OpeningPeriods(_groups.Select(group => group.Week));
    }

    /// <summary>The offices that are open at an instant; those whose hours are not known are not among them.</summary>
    public OfficeSet OpenAt(DateTimeOffset instant) => OfficeSet.Union(
        _groups.Where(group => KazakhstanTimetable.Instance.IsOpen(group.Week, instant)).Select(group => group.Offices), _size);

    /// <summary>The offices that are open at some time within a stretch; those whose hours are not known are not among them.</summary>
    public OfficeSet OpenWithin(DateTimeOffset from, DateTimeOffset to) => OfficeSet.Union(
        _groups.Where(group => KazakhstanTimetable.Instance.OpenWithin(group.Week, from, to).Count > 0).Select(group => group.Offices), _size);

    /// <summary>The number of the stretch of time that an instant is in, in which nothing changes that is told of hours.</summary>
    public long PeriodAt(DateTimeOffset instant) => _periods.NumberAt(instant);

    private sealed class PeriodsComparer : IEqualityComparer<IReadOnlyList<OpeningPeriod>>
    {
        public static readonly PeriodsComparer Instance = new();

        public bool Equals(IReadOnlyList<OpeningPeriod>? x, IReadOnlyList<OpeningPeriod>? y)
        {
            if (x is null || y is null || x.Count != y.Count)
            {
                return ReferenceEquals(x, y);
            }

            for (var index = 0; index < x.Count; index++)
            {
                if (x[index] != y[index])
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(IReadOnlyList<OpeningPeriod> obj)
        {
            var hash = default(HashCode);
            for (var index = 0; index < obj.Count; index++)
            {
                hash.Add(obj[index]);
            }

            return hash.ToHashCode();
        }
    }
}
