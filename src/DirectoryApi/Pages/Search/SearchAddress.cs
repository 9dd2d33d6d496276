using System.Globalization;
using DirectoryApi.Pages.Links;

namespace DirectoryApi.Pages.Search;

/// <summary>Writes addresses of results.</summary>
public static class SearchAddress
{
    /// <summary>The address of a query's results: what is given, always in one order; the first page without its number.</summary>
    public static string Of(PageLinks links, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(links);
        return links.Search + QueryString.Create(ParametersOf(query));
    }

    /// <summary>What the address of a query holds, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> ParametersOf(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        (string Name, string? Value)[] all =
        [
            (SearchParameters.Text, query.Text),
            (SearchParameters.Kind, query.Kind is { } kind ? KindSlugs.Of(kind) : null),
            (SearchParameters.Region, query.Region?.Region.Slug),
            (SearchParameters.District, query.District?.District.Slug),
            (SearchParameters.Settlement, query.Settlement?.Settlement.Slug),
            (SearchParameters.Service, query.Service?.Service.Slug),
            (SearchParameters.Open, query.Open?.Key),
            (SearchParameters.Latitude, Degrees(query.Near?.Latitude)),
            (SearchParameters.Longitude, Degrees(query.Near?.Longitude)),
            (SearchParameters.Page, query.Page > 1 ? query.Page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return all.Where(parameter => parameter.Value is not null).Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value));
    }

    private static string? Degrees(double? degrees) => degrees?.ToString("0.###", CultureInfo.InvariantCulture);
}
