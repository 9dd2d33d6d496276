namespace DirectoryApi.Pages.Texts;

/// <summary>Says of what dates the values of the directory are.</summary>
public static class DataPeriod
{
    /// <summary>
    /// Since when and until when the decrees were adopted on which the edition rests, and that values may have changed; empty for an edition
    /// without decrees.
    /// </summary>
    public static string Text(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var dates = page.Snapshot.Documents.Where(document => document.IsCurrent).Select(document => document.Decree.AdoptedOn).Order().ToArray();
        return dates.Length > 0
            ? page.Texts.Format("data.period", PageDates.Text(dates[0], page.Texts), PageDates.Text(dates[^1], page.Texts))
            : "";
    }
}
