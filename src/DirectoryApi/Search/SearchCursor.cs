using DirectoryApi.Domain.Places;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>
/// Cursors of one search. They name the office they stand at, so that paging goes on rightly when an import between two pages adds
/// or removes offices, and the search they are of, since the same office stands elsewhere in another.
/// </summary>
public sealed class SearchCursor
{
    private const string Type = "SearchCursor";

    private readonly string _fingerprint;

    /// <summary>The cursors of a search.</summary>
    /// <param name="query">What is searched for.</param>
    /// <param name="where">The filter; null for none.</param>
    /// <param name="near">Where the person is; null where that is not given.</param>
    public SearchCursor(string query, OfficeFilter? where, Coordinates? near)
    {
        _fingerprint = QueryFingerprint.Of(query, where, near);
    }

    /// <summary>The cursor of an office that was found.</summary>
    public string Encode(OfficeNode office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return NodeId.Encode(Type, $"{_fingerprint}:{office.Office.Key}");
    }

    /// <summary>The index of the hit behind a cursor.</summary>
    /// <param name="cursor">The cursor, given as the argument <c>after</c>.</param>
    /// <param name="found">What the search found.</param>
    /// <param name="snapshot">The edition that was searched.</param>
    /// <param name="cancellationToken">Cancels the looking.</param>
    /// <exception cref="GraphQLException">The text is no cursor, or of another search, or its office is not found any more.</exception>
    public int IndexAfter(string cursor, SearchResult found, DirectorySnapshot snapshot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!NodeId.TryDecode(cursor, out var type, out var text) || type != Type || text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
        {
            throw new GraphQLException("Argument \"after\" is not a cursor of a search. Give a cursor that an earlier page returned.");
        }

        if (text[..colon] != _fingerprint)
        {
            throw new GraphQLException(
                "Argument \"after\" is a cursor of another search. Repeat \"query\", \"where\" and \"near\" as they were, or start again without it.");
        }

        var index = snapshot.OfficeByKey(text[(colon + 1)..]) is { } office ? found.IndexOf(office, cancellationToken) : -1;
        return index >= 0
            ? index + 1
            : throw new GraphQLException("Argument \"after\" stands at an office that the directory, which has changed, does not give any more. Start again without it.");
    }
}
