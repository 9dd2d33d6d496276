using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Search;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>Answers what is being typed: a JSON array of objects with <c>text</c>, <c>kind</c> and <c>href</c>.</summary>
internal static class Suggestions
{
    private const int Most = 8;

    // Letters as they are; < and the like stay escaped.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The suggestions for <c>q</c>, near <c>lat</c> and <c>lon</c> where they are given; none for a text that is too long.</summary>
    public static IResult Answer(PageContext page) => new SuggestionsResult(JsonSerializer.SerializeToUtf8Bytes(Of(page), Json));

    private static IEnumerable<SuggestedLink> Of(PageContext page) => page.Query(SearchParameters.Text) is { Length: <= QueryArguments.LongestText } text
        ? page.Directory.Suggester
            .Suggest(new SuggestionRequest(text)
            {
                Language = page.Language,
                Otherwise = page.Language,
                Near = SearchQueryReader.PointOf(page),
                Count = Most,
            })
            .Select(suggestion => new SuggestedLink(suggestion.Text, KindOf(suggestion.Target, page.Texts), HrefOf(suggestion, page)))
        : [];

    private static string KindOf(object target, PageTexts texts) => target switch
    {
        OfficeNode office => OfficeWords.Of(office.Office.Kind, texts),
        ServiceNode => texts["suggest.service"],
        _ => texts["suggest.place"],
    };

    private static string HrefOf(Suggestion suggestion, PageContext page) => suggestion.Target switch
    {
        OfficeNode office => page.Links.Office(office.Office.Slug),
        ServiceNode service => page.Links.Service(service.Service.Slug),
        RegionNode region => page.Links.Region(region.Region.Slug),
        DistrictNode district => page.Links.District(district.District.Slug),
        SettlementNode { Offices.Count: > 0 } settlement => SearchAddress.Of(page.Links, new SearchQuery { Settlement = settlement }),

        // No office is there: a search gives the nearest.
        _ => SearchAddress.Of(page.Links, new SearchQuery { Text = suggestion.Text }),
    };
}
