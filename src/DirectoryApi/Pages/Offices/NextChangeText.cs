using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Pages.Offices;

/// <summary>Tells in words when an office next opens or closes.</summary>
public static class NextChangeText
{
    /// <summary>What changes next and when: «до 18:30», «перерыв 13:00–14:30», «откроется: завтра в 09:00». Empty where nothing changes for two weeks.</summary>
    /// <param name="page">The page, whose instant the status is of.</param>
    /// <param name="status">The status.</param>
    public static string Of(PageContext page, OpenStatus status)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(status);
        return status switch
        {
            { IsOpen: true, ClosesAt: null } => page.Texts["office.status.always"],
            { IsOpen: true, ClosesAt: { } closes, OpensAt: { } opens } when opens.Date == closes.Date =>
                page.Texts.Format("office.status.until-break", Time(closes), Time(opens)),
            { IsOpen: true, ClosesAt: { } closes } => page.Texts.Format("office.status.until", Time(closes)),
            { OpensAt: { } opens } => page.Texts.Format("office.status.opens", Moment(page, opens)),
            _ => "",
        };
    }

    // An office that is open to the end of the day closes at 24:00, not at 00:00.
    private static string Time(DateTimeOffset instant) =>
        instant.TimeOfDay == TimeSpan.Zero ? LocalTime.EndOfDay.ToString() : PageDates.Text(TimeOnly.FromTimeSpan(instant.TimeOfDay));

    // Within a sentence only English has capitals.
    private static string Day(PageContext page, DayOfWeek day)
    {
        var name = PageDates.Text(day, page.Texts);
        return page.Language == Language.En ? name : name.ToLowerInvariant();
    }

    private static string Moment(PageContext page, DateTimeOffset instant)
    {
        var date = DateOnly.FromDateTime(instant.DateTime);
        var time = PageDates.Text(TimeOnly.FromTimeSpan(instant.TimeOfDay));
        return (date.DayNumber - KazakhstanTimetable.Instance.DateAt(page.Now).DayNumber) switch
        {
            0 => page.Texts.Format("office.status.today", time),
            1 => page.Texts.Format("office.status.tomorrow", time),
            _ => page.Texts.Format("office.status.on", Day(page, date.DayOfWeek), PageDates.Text(date, page.Texts), time),
        };
    }
}
