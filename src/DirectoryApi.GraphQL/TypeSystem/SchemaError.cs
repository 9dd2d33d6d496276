using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Something that makes an SDL text no valid schema.</summary>
/// <param name="Message">What is wrong, naming the element.</param>
/// <param name="Locations">Where it stands; more than one place for a conflict; empty where nothing in the text is to blame.</param>
public sealed record SchemaError(string Message, IReadOnlyList<Location> Locations)
{
    /// <summary>The message followed by its places: <c>schema.graphql:12:3</c>.</summary>
    public override string ToString()
    {
        var places = Locations.Where(location => location.Line > 0).Select(place => $"{place.Source?.Name}:{place.Line}:{place.Column}").ToList();
        return places.Count == 0 ? Message : $"{Message} ({string.Join(", ", places)})";
    }
}
