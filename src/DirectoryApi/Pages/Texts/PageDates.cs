using System.Globalization;

namespace DirectoryApi.Pages.Texts;

/// <summary>Dates and times of day as pages print them.</summary>
public static class PageDates
{
    /// <summary>A date in words: «5 қаңтар 2012 ж.», «5 января 2012 г.», «5 January 2012».</summary>
    public static string Text(DateOnly date, PageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Format(
            "date.long",
            date.Day.ToString(CultureInfo.InvariantCulture),
            texts[string.Create(CultureInfo.InvariantCulture, $"month.{date.Month}")],
            date.Year.ToString("0000", CultureInfo.InvariantCulture));
    }

    /// <summary>A time of day by the 24-hour clock: 09:00.</summary>
    public static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The name of a day of the week, as it begins a line.</summary>
    public static string Text(DayOfWeek day, PageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[$"day.{day.ToString().ToLowerInvariant()}"];
    }
}
