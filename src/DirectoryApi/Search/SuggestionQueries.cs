using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Places;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Serving;

namespace DirectoryApi.Search;

/// <summary>Answers <c>Query.suggest</c>.</summary>
[ObjectType("Query")]
public static class SuggestionQueries
{
    /// <summary>What the beginning of a query may be meant to become.</summary>
    public static IReadOnlyList<Suggestion> Suggest(string prefix, Language? language, CoordinatesInput? near, int? first, DirectoryRequest request) =>
        request.Directory.Suggester.Suggest(new SuggestionRequest(QueryArguments.CheckLength(prefix, "prefix"))
        {
            Language = language,
            Otherwise = request.LanguageOfPlaces(null),
            Near = near?.ToCoordinates("near"),
            Count = OfficePaging.CheckSize(first, "first"),
        });
}
