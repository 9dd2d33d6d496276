using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>
/// Cursors of offices. A cursor names the office it stands at, not its place, so that paging goes on rightly when an import
/// between two pages adds or removes offices.
/// </summary>
public static class OfficeCursor
{
    private const string Type = "Cursor";

    /// <summary>The cursor of an office.</summary>
    public static string Encode(OfficeNode office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return NodeId.Encode(Type, office.Office.Key);
    }

    /// <summary>The key of the office a cursor stands at.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="argument">The argument it was given as, for the message.</param>
    /// <exception cref="GraphQLException">The text is no cursor.</exception>
    public static string Decode(string cursor, string argument) =>
        NodeId.TryDecode(cursor, out var type, out var key) && type == Type
            ? key
            : throw new GraphQLException($"Argument \"{argument}\" is not a cursor of offices. Give a cursor that an earlier page returned.");
}
