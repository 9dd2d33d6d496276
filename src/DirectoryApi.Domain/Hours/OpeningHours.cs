namespace DirectoryApi.Domain.Hours;

/// <summary>The hours of an office in an ordinary week; public holidays are not part of it.</summary>
/// <param name="Periods">Ordered by day and opening time, none touching another. Days without a period are days off.</param>
/// <param name="Text">The hours as printed, on one line; null where the annex prints them only for another row.</param>
/// <param name="Origin">The table's hours column or the standard's clause.</param>
public sealed record OpeningHours(IReadOnlyList<OpeningPeriod> Periods, string? Text, HoursOrigin Origin)
{
    /// <summary>IANA time zone of every office: the country has had one zone since 2024-03-01.</summary>
    public const string TimeZoneId = "Asia/Almaty";

    /// <summary>
    /// The periods of the rules that name their days. Stretches that overlap or touch on one day become one, so that the
    /// result does not depend on the order of the rules.
    /// </summary>
    public static IReadOnlyList<OpeningPeriod> PeriodsOf(IEnumerable<HoursRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Merge(rules.SelectMany(rule => rule.Days.SelectMany(day => rule.OpenRanges().Select(range => new OpeningPeriod(day, range)))));
    }

    /// <summary>The periods ordered by day and opening time, with those of one day that overlap or touch made one.</summary>
    internal static IReadOnlyList<OpeningPeriod> Merge(IEnumerable<OpeningPeriod> periods)
    {
        var ordered = periods
            .OrderBy(period => period.Day)
            .ThenBy(period => period.Range.Opens)
            .ThenBy(period => period.Range.Closes);

        var merged = new List<OpeningPeriod>();
        foreach (var period in ordered)
        {
            if (merged.Count > 0 && merged[^1] is var last && last.Day == period.Day && period.Range.Opens <= last.Range.Closes)
            {
                var closes = period.Range.Closes > last.Range.Closes ? period.Range.Closes : last.Range.Closes;
                merged[^1] = new OpeningPeriod(last.Day, new TimeRange(last.Range.Opens, closes));
            }
            else
            {
                merged.Add(period);
            }
        }

        return merged;
    }
}
