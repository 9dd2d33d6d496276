using DirectoryApi.Pages.Services;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Search;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>What a query was understood as, in words.</summary>
public sealed class ReadingWords
{
    private const int MostChoices = 6;

    private readonly SearchQuery _query;
    private readonly PageContext _page;
    private readonly QueryUnderstanding? _understanding;
    private readonly OfficeSet? _found;

    /// <summary>The words for a query's results.</summary>
    public ReadingWords(SearchListing listing, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(page);
        _query = listing.Query;
        _page = page;
        _found = listing.Found?.Offices;
        _understanding = listing.Found?.Reading is { } reading ? new QueryUnderstanding(reading, page.Snapshot) : null;
    }

    /// <summary>Kinds, services and places that are named and that name one thing; none where that is the query itself.</summary>
    public IReadOnlyList<string> Understood
    {
        get
        {
            IReadOnlyList<string> words =
            [
                .. _understanding?.Services.SelectMany(part => part.Services).Select(service => ServiceWords.Short(service, _page).Text) ?? [],
                .. _understanding?.Kinds.Select(part => OfficeWords.OfMany(part.Kinds[0], _page.Texts)) ?? [],
                .. _understanding?.Places.Where(part => !part.IsAmbiguous).Select(part => PlaceWords.Of(part.Places[0], _page.Language)) ?? [],
            ];
            return words is [var word] && word.Equals(_query.Text, StringComparison.OrdinalIgnoreCase) ? [] : words;
        }
    }

    /// <summary>The services that are asked for, in the text or as a condition.</summary>
    public IReadOnlyList<ServiceNode> Services =>
    [
        .. _understanding?.Services.SelectMany(part => part.Services) ?? [],
        .. _query.Service is { } service ? [service] : Array.Empty<ServiceNode>(),
    ];

    /// <summary>Names of several places that have offices among the results, each with the query for it; none where a place is chosen already.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<(string Text, SearchQuery Query)> Choices)> Ambiguous =>
        _understanding is null || _query.District is not null || _query.Settlement is not null
            ? []
            :
            [
                .. _understanding.Places
                    .Where(part => part.IsAmbiguous)
                    .Select(part => (Name: part.Text, Choices: ChoicesOf(part)))
                    .Where(name => name.Choices.Count > 1),
            ];

    private IReadOnlyList<(string Text, SearchQuery Query)> ChoicesOf(RecognisedPlace part) =>
    [
        .. part.Places
            .Where(place => _found?.CountCommon(OfficesOf(place)) > 0)
            .Select(place => (Text: PlaceWords.Of(place, _page.Language), Query: In(place)))
            .DistinctBy(choice => choice.Text)
            .Take(MostChoices),
    ];

    private OfficeSet OfficesOf(object place) => place switch
    {
        SettlementNode settlement => _page.Snapshot.Index.InSettlement(settlement.Settlement.Slug),
        DistrictNode district => _page.Snapshot.Index.InDistrict(district.District.Slug),
        _ => _page.Snapshot.Index.InRegion(((RegionNode)place).Region.Slug),
    };

    private SearchQuery In(object place) => place switch
    {
        SettlementNode settlement => _query with { Settlement = settlement, Region = null, Page = 1 },
        DistrictNode district => _query with { District = district, Region = null, Page = 1 },
        _ => _query with { Region = (RegionNode)place, Page = 1 },
    };
}
