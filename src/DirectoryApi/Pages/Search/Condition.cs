using DirectoryApi.Pages.Services;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Pages.Search;

/// <summary>A condition of a query that can be taken off.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Without">The query without it.</param>
/// <param name="IsOffered">Whether it is one of the choices above the results, which take it off too.</param>
public sealed record Condition(string Text, SearchQuery Without, bool IsOffered = false)
{
    /// <summary>The conditions of a query, the point it is near to among them.</summary>
    public static IEnumerable<Condition> Of(SearchQuery query, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(page);
        var first = query with { Page = 1 };
        if (query.Near is not null)
        {
            yield return new Condition(page.Texts["filter.near"], first with { Near = null });
        }

        if (query.Kind is { } kind)
        {
            yield return new Condition(OfficeWords.OfMany(kind, page.Texts), first with { Kind = null });
        }

        if (query.Region is not null)
        {
            yield return new Condition(PlaceWords.Of(query.Region, page.Language), first with { Region = null });
        }

        if (query.District is not null)
        {
            yield return new Condition(PlaceWords.Of(query.District, page.Language), first with { District = null });
        }

        if (query.Settlement is not null)
        {
            yield return new Condition(PlaceWords.Of(query.Settlement, page.Language), first with { Settlement = null });
        }

        if (query.Service is not null)
        {
            yield return new Condition(ServiceWords.Short(query.Service, page).Text, first with { Service = null });
        }

        if (query.Open is not null)
        {
            yield return new Condition(TextOf(query.Open, page.Texts), first with { Open = null }, OpenWhen.Keys.Contains(query.Open.Key));
        }
    }

    private static string TextOf(OpenWhen open, PageTexts texts)
    {
        if (open.Key == OpenWhen.Now)
        {
            return texts["when.now-chosen"];
        }

        var local = KazakhstanTimetable.Instance.ByLocalClock(open.From);
        var date = PageDates.Text(open.Day, texts);
        return open.IsInstant
            ? texts.Format("when.at", date, PageDates.Text(TimeOnly.FromDateTime(local.DateTime)))
            : texts.Format($"when.{open.Key}-on", date);
    }
}
