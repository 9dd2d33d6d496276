using System.Globalization;
using DirectoryApi.Domain.Calendar;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>
/// When an office is to be open: at an instant, or at some time of a stretch. Offices whose hours are not known never are. Days are those
/// of Almaty's clock, and holidays count: a centre with hours on Saturdays is not open on a Saturday that is a holiday.
/// </summary>
/// <param name="Key">As addresses write it: <c>now</c>, <c>saturday</c>, <c>sunday</c>, <c>evening</c> or an instant.</param>
/// <param name="From">The instant, or where the stretch begins.</param>
/// <param name="To">Where the stretch ends; equal to <paramref name="From"/> for an instant.</param>
public sealed record OpenWhen(string Key, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>At present.</summary>
    public const string Now = "now";

    /// <summary>
    /// At some time of the next Saturday. On a Saturday that is today, in what is left of it; from 18:00 on, when it is too late to set
    /// out, a week later.
    /// </summary>
    public const string Saturday = "saturday";

    /// <summary>At some time of the next Sunday, read as <see cref="Saturday"/> is.</summary>
    public const string Sunday = "sunday";

    /// <summary>
    /// After work: at some time from 19:00 to 22:00 of today, where today is a Monday to Friday and it is not yet 20:00, else of the next
    /// such day.
    /// </summary>
    public const string Evening = "evening";

    private const string InstantFormat = "yyyy-MM-dd'T'HH:mmzzz";

    private static readonly string[] InstantFormats =
        [InstantFormat, "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private static readonly LocalTime LastStart = TimeOf(18);
    private static readonly LocalTime EveningBegins = TimeOf(19);
    private static readonly LocalTime LastEveningStart = TimeOf(20);
    private static readonly LocalTime EveningEnds = TimeOf(22);

    /// <summary>The choices that have a name, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Now, Saturday, Sunday, Evening];

    /// <summary>Whether it is one instant.</summary>
    public bool IsInstant => From == To;

    /// <summary>The weekday's date, by Almaty's clock.</summary>
    public DateOnly Day => DateOnly.FromDateTime(KazakhstanTimetable.Instance.ByLocalClock(From).DateTime);

    /// <summary>The holiday, or moved day off, that the day is for an office with a week from Monday to Friday; null on other days.</summary>
    public Holiday? Holiday => KazakhstanTimetable.Holidays.DayOf(Day.DayNumber, Weekend.Both).Holiday;

    /// <summary>Reads a choice by its name, or an instant such as <c>2026-11-28T10:00+05:00</c>; null for anything else.</summary>
    /// <param name="text">The text. A space stands for the plus sign, which forms turn into one.</param>
    /// <param name="now">The present.</param>
    public static OpenWhen? Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text switch
        {
            Now => new OpenWhen(Now, now, now),
            Saturday => OnDay(Saturday, DayOfWeek.Saturday, now),
            Sunday => OnDay(Sunday, DayOfWeek.Sunday, now),
            Evening => InEvening(now),
            _ => AtInstant(text.Replace(' ', '+')),
        };
    }

    /// <summary>The offices of an edition that are open then.</summary>
    public OfficeSet OfficesOf(DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return IsInstant ? snapshot.Index.OpenAt(From) : snapshot.Index.OpenWithin(From, To);
    }

    private static OpenWhen? AtInstant(string text) =>
        DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? new OpenWhen(instant.ToString(InstantFormat, CultureInfo.InvariantCulture), instant, instant)
            : null;

    private static OpenWhen OnDay(string key, DayOfWeek weekday, DateTimeOffset now) =>
        On(key, NextDay(now, LastStart, day => day == weekday), default, LocalTime.EndOfDay, now);

    private static OpenWhen InEvening(DateTimeOffset now) =>
        On(Evening, NextDay(now, LastEveningStart, day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)), EveningBegins, EveningEnds, now);

    private static OpenWhen On(string key, DateOnly day, LocalTime begins, LocalTime ends, DateTimeOffset now)
    {
        var from = KazakhstanTimetable.Instance.InstantOf(day, begins);
        return new OpenWhen(key, from < now ? now : from, KazakhstanTimetable.Instance.InstantOf(day, ends));
    }

    private static DateOnly NextDay(DateTimeOffset now, LocalTime lastStart, Func<DayOfWeek, bool> isWanted)
    {
        var local = KazakhstanTimetable.Instance.ByLocalClock(now).DateTime;
        var day = DateOnly.FromDateTime(local);
        var isTooLate = local.TimeOfDay.TotalMinutes >= lastStart.Minutes;
        day = isTooLate ? day.AddDays(1) : day;
        while (!isWanted(day.DayOfWeek))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static LocalTime TimeOf(int hour) => LocalTime.TryCreate(hour, 0, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(hour));
}
