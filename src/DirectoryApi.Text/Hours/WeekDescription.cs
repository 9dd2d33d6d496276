using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Text.Hours;

/// <summary>Tells a week in words: «Пн–Пт 09:00–18:30, перерыв 13:00–14:30; Сб, Вс — выходные».</summary>
public static class WeekDescription
{
    private const int DaysPerWeek = 7;
    private const int LongestWeekend = 2;

    // A longer pause parts two times of opening and is no break.
    private const int LongestBreak = 4 * 60;

    /// <summary>
    /// The week in a language. Days with the same hours stand together, in the order of the first of them; days off come last.
    /// A week without periods is one whose days are not stated.
    /// </summary>
    /// <param name="periods">The week, in any order.</param>
    /// <param name="language">The language.</param>
    public static string Of(IEnumerable<OpeningPeriod> periods, Language language)
    {
        var week = new OpeningWeek(periods);
        var phrases = WeekPhrases.Of(language);
        var groups = Enumerable.Range(0, DaysPerWeek)
            .GroupBy(day => Hours(week.On((Weekday)day), phrases))
            .Select(group => (Hours: group.Key, Days: group.ToArray()))
            .ToArray();
        var open = groups.Where(group => group.Hours.Length > 0).Select(group => phrases.Say("hours", Days(group.Days, phrases), group.Hours)).ToArray();
        return open.Length == 0
            ? phrases.Say("no-days")
            : string.Join("; ", open.Concat(groups.Where(group => group.Hours.Length == 0).Select(group => DaysOff(group.Days, phrases))));
    }

    private static string DaysOff(int[] days, WeekPhrases phrases) => days.Length switch
    {
        1 => phrases.Say("one-day-off", Days(days, phrases)),
        <= LongestWeekend => phrases.Say("days-off", Days(days, phrases)),
        _ => phrases.Say("other-days"),
    };

    // Empty for a day off.
    private static string Hours(IReadOnlyList<TimeRange> ranges, WeekPhrases phrases)
    {
        if (ranges is [var whole] && whole.Opens.Minutes == 0 && whole.Closes == LocalTime.EndOfDay)
        {
            return phrases.Say("around-the-clock");
        }

        var pauses = ranges.Zip(ranges.Skip(1), (before, after) => new TimeRange(before.Closes, after.Opens)).ToArray();
        if (pauses.Length == 0 || Array.Exists(pauses, pause => pause.Closes.Minutes - pause.Opens.Minutes > LongestBreak))
        {
            return string.Join(", ", ranges.Select(Range));
        }

        var hours = Range(new TimeRange(ranges[0].Opens, ranges[^1].Closes));
        return phrases.Say(pauses.Length == 1 ? "one-break" : "breaks", hours, string.Join(", ", pauses.Select(Range)));
    }

    private static string Range(TimeRange range) => $"{range.Opens}–{range.Closes}";

    // Пн–Ср, Пт: three days and more in a row are a range.
    private static string Days(int[] days, WeekPhrases phrases)
    {
        if (days.Length == DaysPerWeek)
        {
            return phrases.Say("every-day");
        }

        var parts = new List<string>();
        for (var index = 0; index < days.Length;)
        {
            var last = index;
            while (last + 1 < days.Length && days[last + 1] == days[last] + 1)
            {
                last++;
            }

            if (last - index >= 2)
            {
                parts.Add($"{phrases.Days[days[index]]}–{phrases.Days[days[last]]}");
            }
            else
            {
                parts.AddRange(days[index..(last + 1)].Select(day => phrases.Days[day]));
            }

            index = last + 1;
        }

        return string.Join(", ", parts);
    }
}
