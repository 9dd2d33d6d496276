using System.Globalization;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Changes;

/// <summary>
/// Cursors of changes. A cursor names the edition of a change and its place in it: editions are never altered and changes only
/// added at the end, so that a cursor stays valid for good and a client may keep it between polls.
/// </summary>
public static class ChangeCursor
{
    private const string Type = "ChangeCursor";
    private const char Separator = '.';

    /// <summary>The cursor of a change.</summary>
    public static string Encode(ChangeNode change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return NodeId.Encode(Type, string.Create(CultureInfo.InvariantCulture, $"{change.Edition}{Separator}{change.Ordinal}"));
    }

    /// <summary>The index of the change that follows the one a cursor stands at; the count of all where none does.</summary>
    /// <exception cref="GraphQLException">The text is no cursor of changes.</exception>
    public static int IndexAfter(string cursor, ChangeLog changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (NodeId.TryDecode(cursor, out var type, out var place)
            && type == Type
            && place.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var dot
            && int.TryParse(place.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            && int.TryParse(place.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
        {
            return changes.IndexAfter(edition, ordinal);
        }

        throw new GraphQLException("Argument \"after\" is not a cursor of changes. Give a cursor that an earlier page returned.");
    }
}
