using DirectoryApi.Domain.Hours;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>Whether an office is open, in words and as a class of the style sheet.</summary>
/// <param name="Text">The words: «Открыто до 18:00».</param>
/// <param name="Class">open, closed, or empty where neither can be said.</param>
public sealed record OpenStatusText(string Text, string Class)
{
    private const string Open = "open";
    private const string Closed = "closed";
    private const int DaysToNameByWeekday = 6;

    /// <summary>
    /// What is to be said of an office: when it is open in the stretch that is asked for, else whether it is at the instant asked for or at
    /// present.
    /// </summary>
    public static OpenStatusText Of(OfficeNode office, OpenWhen? when, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(page);
        if (office.Week is not { } week)
        {
            return new OpenStatusText(page.Texts["open.unknown"], "");
        }

        return when is { IsInstant: false } ? Within(week, when, page.Texts) : At(week, when?.From ?? page.Now, page);
    }

    private static OpenStatusText Within(OpeningWeek week, OpenWhen when, PageTexts texts)
    {
        var stretches = KazakhstanTimetable.Instance.OpenWithin(week, when.From, when.To);
        var times = string.Join(", ", stretches.Select(stretch => $"{Time(stretch.Opens)}–{Time(stretch.Closes)}"));
        return stretches.Count > 0
            ? new OpenStatusText(
                texts.Format("open.within", PageDates.Text(when.Day.DayOfWeek, texts), when.Day.Day, texts[$"month.{when.Day.Month}"], times), Open)
            : new OpenStatusText(texts["open.closed"], Closed);
    }

    private static OpenStatusText At(OpeningWeek week, DateTimeOffset at, PageContext page)
    {
        var (texts, status) = (page.Texts, KazakhstanTimetable.Instance.StatusAt(week, at));
        var today = DateOnly.FromDateTime(KazakhstanTimetable.Instance.ByLocalClock(at).DateTime);
        if (status.IsOpen)
        {
            var until = status.ClosesAt is { } closes ? texts.Format("open.until", Time(closes)) : texts["open.always"];
            var again = status.OpensAt is { } opens && DateOf(opens) == today ? texts.Format("open.again", Time(opens)) : "";
            return new OpenStatusText(until + again, Open);
        }

        var holiday = status.Holiday is { } day ? texts.Format("open.holiday", page.Request.Choose(day.Names, page.Language).Text) : "";
        return new OpenStatusText(ClosedUntil(status.OpensAt, today, texts) + holiday, Closed);
    }

    private static string ClosedUntil(DateTimeOffset? opensAt, DateOnly today, PageTexts texts)
    {
        if (opensAt is not { } opens)
        {
            return texts["open.closed"];
        }

        var day = DateOf(opens);
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => texts.Format("open.closed-today", Time(opens)),
            1 => texts.Format("open.closed-tomorrow", Time(opens)),
            <= DaysToNameByWeekday => texts.Format("open.closed-day", texts[$"on-day.{day.DayOfWeek.ToString().ToLowerInvariant()}"], Time(opens)),
            _ => texts.Format("open.closed-date", PageDates.Text(day, texts), Time(opens)),
        };
    }

    private static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.DateTime);

    private static string Time(DateTimeOffset instant) => PageDates.Text(TimeOnly.FromDateTime(instant.DateTime));
}
