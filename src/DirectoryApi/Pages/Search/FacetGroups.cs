using DirectoryApi.Pages.Services;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Search;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>
/// The ways to narrow a query down, with counts. A group is counted under everything else that is asked for but not under its own choice, so
/// that the count of another value is what choosing that instead gives.
/// </summary>
internal sealed class FacetGroups
{
    private readonly PageContext _page;
    private readonly OfficeFinder _finder;
    private readonly SearchQuery _query;
    private readonly OfficeSet _found;

    /// <summary>The ways for a query.</summary>
    /// <param name="page">The page.</param>
    /// <param name="finder">Finds offices.</param>
    /// <param name="query">The query, on its first page.</param>
    /// <param name="found">What it finds.</param>
    public FacetGroups(PageContext page, OfficeFinder finder, SearchQuery query, OfficeSet found)
    {
        _page = page;
        _finder = finder;
        _query = query;
        _found = found;
    }

    /// <summary>All groups: when open, kind, region, service.</summary>
    public IReadOnlyList<FacetGroup> All() => [WhenOpen(), Kinds(), Regions(), Services()];

    private FacetGroup WhenOpen()
    {
        var offices = Without(_query.Open, _query with { Open = null });
        return Group(SearchParameters.Open, OpenWhen.Keys.Select(key => OpenWhen.Read(key, _page.Now)!).Select(open => Value(
            _page.Texts[$"when.{open.Key}"],
            offices.CountCommon(open.OfficesOf(_page.Snapshot)),
            open.Key == _query.Open?.Key,
            _query with { Open = open },
            _query with { Open = null })));
    }

    private FacetGroup Kinds()
    {
        var facets = new SearchFacets(Without(_query.Kind, _query with { Kind = null }), _page.Snapshot);
        return Group(SearchParameters.Kind, facets.Kinds.Select(kind => Value(
            OfficeWords.OfMany(kind.Kind, _page.Texts),
            kind.Count,
            kind.Kind == _query.Kind,
            _query with { Kind = kind.Kind },
            _query with { Kind = null })));
    }

    private FacetGroup Regions()
    {
        // A district or settlement lies in one region: another one beside it would find nothing.
        var anywhere = _query with { Region = null, District = null, Settlement = null };
        var isPlaced = _query.Region is not null || _query.District is not null || _query.Settlement is not null;
        var facets = new SearchFacets(isPlaced ? _finder.Find(anywhere) : _found, _page.Snapshot);
        return Group(SearchParameters.Region, facets.Regions.Select(region => Value(
            region.Region.Region.Names.In(_page.Language),
            region.Count,
            region.Region == _query.Region,
            anywhere with { Region = region.Region },
            anywhere)));
    }

    private FacetGroup Services()
    {
        var offices = Without(_query.Service, _query with { Service = null });
        return Group(SearchParameters.Service, ServiceTopics.InOrder(_page.Snapshot).Select(service => Value(
            ServiceWords.Short(service, _page).Text,
            offices.CountCommon(_page.Snapshot.Index.GivingService(service.Service.Slug)),
            service == _query.Service,
            _query with { Service = service },
            _query with { Service = null })));
    }

    private OfficeSet Without(object? chosen, SearchQuery others) => chosen is null ? _found : _finder.Find(others);

    private FacetValue Value(string text, int count, bool isChosen, SearchQuery with, SearchQuery without) =>
        new(text, count, SearchAddress.Of(_page.Links, isChosen ? without : with), isChosen);

    private FacetGroup Group(string parameter, IEnumerable<FacetValue> values) =>
        new(parameter, _page.Texts[$"filter.{parameter}"], [.. values.Where(value => value.Count > 0 || value.IsChosen)]);
}
