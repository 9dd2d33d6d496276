using DirectoryApi.Domain.Hours;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// Stretches of time in which nothing changes that is told of opening hours: no office opens or closes, on whatever day, and the hour is
/// one. So what is told at one instant of a stretch holds for the whole of it, days, holidays and what comes within some days included.
/// </summary>
internal sealed class OpeningPeriods
{
    private const int MinutesPerHour = 60;
    private const int MinutesPerDay = 24 * MinutesPerHour;

    // How many changes there are up to each minute of a day by the local clock.
    private readonly short[] _changes = new short[MinutesPerDay];

    /// <summary>The stretches for offices of some weeks.</summary>
    public OpeningPeriods(IEnumerable<OpeningWeek> weeks)
    {
        var isChange = new bool[MinutesPerDay + 1];
        foreach (var range in weeks.SelectMany(week => Enum.GetValues<Weekday>().SelectMany(week.On)))
        {
            isChange[range.Opens.Minutes] = true;
            isChange[range.Closes.Minutes] = true;
        }

        short changes = 0;
        for (var minute = 0; minute < MinutesPerDay; minute++)
        {
            changes += (short)(isChange[minute] || minute % MinutesPerHour == 0 ? 1 : 0);
            _changes[minute] = changes;
        }
    }

    /// <summary>The number of the stretch that an instant is in; no two stretches have one number.</summary>
    public long NumberAt(DateTimeOffset instant)
    {
        var local = KazakhstanTimetable.Instance.ByLocalClock(instant).TimeOfDay;
        return (instant.UtcTicks / TimeSpan.TicksPerHour * MinutesPerDay) + _changes[(int)local.TotalMinutes];
    }
}
