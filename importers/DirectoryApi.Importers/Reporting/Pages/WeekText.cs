using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>A week in words: <c>Mon–Fri 09:00–13:00, 14:30–18:30; Sat, Sun closed</c>.</summary>
internal static class WeekText
{
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>The days and times of rules; times without days are told as such.</summary>
    public static string Of(IReadOnlyList<HoursRule> rules)
    {
        var periods = OpeningHours.PeriodsOf(rules).ToLookup(period => (int)period.Day, period => period.Range);
        var parts = new List<string>();
        if (periods.Count > 0)
        {
            var days = Days.Select((_, day) => Ranges(periods[day])).ToArray();
            for (int first = 0, last; first < days.Length; first = last + 1)
            {
                last = first;
                while (last + 1 < days.Length && days[last + 1] == days[first])
                {
                    last++;
                }

                var name = (last - first) switch { 0 => Days[first], 1 => $"{Days[first]}, {Days[last]}", _ => $"{Days[first]}–{Days[last]}" };
                parts.Add($"{name} {(days[first].Length > 0 ? days[first] : "closed")}");
            }
        }

        parts.AddRange(rules.Where(rule => rule.Days.Count == 0).Select(rule => $"days not given: {Ranges(rule.OpenRanges())}"));
        return string.Join("; ", parts);
    }

    private static string Ranges(IEnumerable<TimeRange> ranges) => string.Join(", ", ranges.Select(range => $"{range.Opens}–{range.Closes}"));
}
