using System.Globalization;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search;

namespace DirectoryApi.Pages.Search;

/// <summary>Reads what the page of results is asked for. Never fails: what cannot be read is listed in <see cref="SearchQuery.Ignored"/>.</summary>
internal sealed class SearchQueryReader
{
    private const int LongestIgnored = 40;

    private readonly PageContext _page;
    private readonly List<string> _ignored = [];

    private SearchQueryReader(PageContext page) => _page = page;

    /// <summary>The query of a request.</summary>
    public static SearchQuery Read(PageContext page) => new SearchQueryReader(page).Read();

    /// <summary>The point that <c>lat</c> and <c>lon</c> name, to three decimals (some 100 m); null where either is missing or wrong.</summary>
    public static Coordinates? PointOf(PageContext page) => Degrees(page.Query(SearchParameters.Latitude)) is { } latitude
        && Degrees(page.Query(SearchParameters.Longitude)) is { } longitude
        && new Coordinates(latitude, longitude) is { IsOnGlobe: true } point
            ? point
            : null;

    private SearchQuery Read()
    {
        var snapshot = _page.Snapshot;
        var text = _page.Query(SearchParameters.Text);
        var isCut = text?.Length > QueryArguments.LongestText;
        var query = new SearchQuery
        {
            Text = isCut ? text![..QueryArguments.LongestText] : text,
            IsCut = isCut,
            Kind = Value<OfficeKind>(SearchParameters.Kind, KindSlugs.TryParse),
            Region = Node(SearchParameters.Region, snapshot.RegionBySlug),
            District = Node(SearchParameters.District, snapshot.DistrictBySlug),
            Settlement = Node(SearchParameters.Settlement, snapshot.SettlementBySlug),
            Service = Node(SearchParameters.Service, snapshot.ServiceBySlug),
            Open = Node(SearchParameters.Open, value => OpenWhen.Read(value, _page.Now)),
            Near = Near(),
            Page = Value<int>(SearchParameters.Page, TryReadPage) ?? 1,
        };
        return query with { Ignored = _ignored };
    }

    private Coordinates? Near()
    {
        var point = PointOf(_page);
        if (point is null)
        {
            Ignore(SearchParameters.Latitude);
            Ignore(SearchParameters.Longitude);
        }

        return point;
    }

    private T? Node<T>(string name, Func<string, T?> find)
        where T : class
    {
        var found = _page.Query(name) is { } value ? find(value) : null;
        return found ?? Ignore<T>(name);
    }

    private T? Value<T>(string name, TryRead<T> read)
        where T : struct
    {
        if (_page.Query(name) is { } text && read(text, out var value))
        {
            return value;
        }

        Ignore(name);
        return null;
    }

    private T? Ignore<T>(string name)
        where T : class
    {
        Ignore(name);
        return null;
    }

    private void Ignore(string name)
    {
        if (_page.Query(name) is { } value)
        {
            _ignored.Add($"{name}={(value.Length > LongestIgnored ? value[..LongestIgnored] + "…" : value)}");
        }
    }

    private static bool TryReadPage(string text, out int page) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page >= 1;

    private static double? Degrees(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            ? Math.Round(degrees, 3)
            : null;

    private delegate bool TryRead<T>(string text, out T value);
}
