namespace DirectoryApi.Domain.Hours;

/// <summary>One statement of an annex on working hours: "Monday to Friday 09:00 to 18:30 with a break from 13:00 to 14:30".</summary>
/// <param name="Days">The days it speaks of, Monday first; empty where the annex gives times but no days.</param>
/// <param name="Opens">When the office opens.</param>
/// <param name="Closes">When it closes; may be 24:00.</param>
/// <param name="Breaks">Breaks between the two, in order; empty where there is none.</param>
public sealed record HoursRule(IReadOnlyList<Weekday> Days, LocalTime Opens, LocalTime Closes, IReadOnlyList<TimeRange> Breaks)
{
    /// <summary>The stretches the office is open on each of the days: the opening hours less the breaks, in order.</summary>
    public IEnumerable<TimeRange> OpenRanges()
    {
        var start = Opens;
        foreach (var pause in Breaks.OrderBy(pause => pause.Opens))
        {
            if (pause.Opens > start)
            {
                yield return new TimeRange(start, pause.Opens < Closes ? pause.Opens : Closes);
            }

            if (pause.Closes > start)
            {
                start = pause.Closes;
            }
        }

        if (start < Closes)
        {
            yield return new TimeRange(start, Closes);
        }
    }
}
