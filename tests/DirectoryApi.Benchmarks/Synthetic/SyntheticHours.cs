using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>The weeks that synthetic offices have; null stands for hours that are not known.</summary>
internal static class SyntheticHours
{
    private static readonly Weekday[] MondayToFriday = [Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday];

    /// <summary>The weeks, each as often as it is to be drawn.</summary>
    public static IReadOnlyList<OpeningHours?> All { get; } =
    [
        Week("понедельник – пятница с 9.00 до 18.30, перерыв с 13.00 до 14.30", Rule(MondayToFriday, "09:00", "18:30", ("13:00", "14:30"))),
        Week("понедельник – пятница с 9.00 до 18.00, перерыв с 13.00 до 14.00", Rule(MondayToFriday, "09:00", "18:00", ("13:00", "14:00"))),
        Week("понедельник – пятница с 9.00 до 19.00, суббота с 9.00 до 13.00", Rule(MondayToFriday, "09:00", "19:00"), Rule([Weekday.Saturday], "09:00", "13:00")),
        Week("понедельник – суббота с 9.00 до 20.00", Rule([.. MondayToFriday, Weekday.Saturday], "09:00", "20:00")),
        Week("круглосуточно", Rule(Enum.GetValues<Weekday>(), "00:00", "24:00")),
        null,
    ];

    private static OpeningHours Week(string text, params HoursRule[] rules) => new(OpeningHours.PeriodsOf(rules), text, HoursOrigin.Table);

    private static HoursRule Rule(Weekday[] days, string opens, string closes, params (string Opens, string Closes)[] breaks) =>
        new(days, Time(opens), Time(closes), [.. breaks.Select(pause => new TimeRange(Time(pause.Opens), Time(pause.Closes)))]);

    private static LocalTime Time(string text) =>
        LocalTime.TryParse(text, out var time) ? time : throw new ArgumentException($"\"{text}\" is no time.", nameof(text));
}
