using System.Text;

namespace DirectoryApi.Domain.Hours;

/// <summary>
/// Writes and reads a week in the OpenStreetMap <c>opening_hours</c> notation (wiki.openstreetmap.org/wiki/Key:opening_hours/specification):
/// <c>Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-13:00</c>.
/// </summary>
public static class OsmOpeningHours
{
    private static readonly string[] DayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    /// <summary>
    /// The notation of <paramref name="periods"/>. Neighbouring days with the same hours are joined; <c>off</c> for a week
    /// without any period.
    /// </summary>
    public static string Format(IReadOnlyList<OpeningPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var days = DayNames
            .Select((_, day) => string.Join(',', periods
                .Where(period => (int)period.Day == day)
                .OrderBy(period => period.Range.Opens)
                .Select(period => $"{period.Range.Opens}-{period.Range.Closes}")))
            .ToArray();

        var text = new StringBuilder();
        for (var first = 0; first < days.Length;)
        {
            var last = first;
            while (last + 1 < days.Length && days[last + 1] == days[first])
            {
                last++;
            }

            if (days[first].Length > 0)
            {
                text.Append(text.Length > 0 ? "; " : "").Append(DayNames[first]);
                if (last > first)
                {
                    text.Append('-').Append(DayNames[last]);
                }

                text.Append(' ').Append(days[first]);
            }

            first = last + 1;
        }

        return text.Length > 0 ? text.ToString() : "off";
    }

    /// <summary>
    /// Reads what <see cref="Format"/> writes, and the same in other hands: ranges over the end of the week (<c>Sa-Mo</c>) or over
    /// midnight (<c>22:00-02:00</c>, <c>22:00-26:00</c>), lists of days and of times, rules that replace earlier ones, <c>24/7</c>,
    /// <c>off</c>, <c>closed</c> and <c>PH off</c>, days in any case, dashes for hyphens, times without a leading zero. Dates, weeks,
    /// school holidays, comments and times of the sun are not understood.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">The week, or what is wrong and where.</param>
    /// <returns>False where something is wrong.</returns>
    public static bool TryParse(string text, out OsmHoursReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        reading = new OsmHoursParser(text).Read();
        return reading.Problem is null;
    }

    /// <summary>A day's name in the notation: <c>Mo</c>.</summary>
    internal static string NameOf(Weekday day) => DayNames[(int)day];
}
