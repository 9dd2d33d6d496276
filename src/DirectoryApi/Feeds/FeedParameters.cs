using DirectoryApi.Changes;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.Http;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Feeds;

/// <summary>What a request for a feed asks for.</summary>
/// <param name="Language">The language of titles and words; Kazakh where none is asked for.</param>
/// <param name="End">Index of the change that the page ends before.</param>
/// <param name="Before">The cursor given; null for the newest page.</param>
internal sealed record FeedParameters(Language Language, int End, string? Before)
{
    private const string BeforeName = "before";

    /// <summary>The names of the parameters.</summary>
    public static string[] Names { get; } = [RequestParameters.LanguageName, BeforeName];

    /// <summary>Reads them.</summary>
    /// <exception cref="RequestProblemException">One is not known, or has a wrong value.</exception>
    public static FeedParameters Read(IQueryCollection query, ChangeLog changes)
    {
        var parameters = new RequestParameters(query, Names);
        var before = parameters.Single(BeforeName);
        return new(parameters.Language() ?? Language.Kk, before is null ? changes.Count : IndexOf(before, changes), before);
    }

    private static int IndexOf(string cursor, ChangeLog changes)
    {
        try
        {
            return Math.Max(0, ChangeCursor.IndexAfter(cursor, changes) - 1);
        }
        catch (GraphQLException)
        {
            throw new RequestProblemException(RequestProblem.WrongValue(BeforeName, cursor, ["a cursor of changes, as the feed's link to the next page has it"]));
        }
    }
}
