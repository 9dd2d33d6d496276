namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>
/// Tells what changed from one version of a schema to the next and which clients that breaks. Descriptions do not count, nor
/// does the order of definitions.
/// </summary>
public static class SchemaComparison
{
    /// <summary>Every change, by what it means for clients and then by coordinate; empty where there is none.</summary>
    /// <param name="before">The schema that clients were written against.</param>
    /// <param name="after">The schema to be served.</param>
    public static IReadOnlyList<SchemaChange> Compare(Schema before, Schema after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeList();
        RootChanges.Find(before, after, changes);
        TypeChanges.Find(before, after, changes);
        DirectiveChanges.Find(before, after, changes);
        return [.. changes.OrderBy(change => change.Impact).ThenBy(change => change.Coordinate, StringComparer.Ordinal)];
    }
}
