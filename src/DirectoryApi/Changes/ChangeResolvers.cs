using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Changes;

/// <summary>Answers the fields of <c>Change</c>.</summary>
[ObjectType<ChangeNode>("Change")]
public static class ChangeResolvers
{
    /// <summary>The id that the office had.</summary>
    public static string OfficeId(ChangeNode change) => NodeId.Encode("Office", change.OfficeKey);

    /// <summary>The name of what changed.</summary>
    public static string? Field(ChangeNode change) => change.Field is { } field ? OfficeFieldNames.Of(field) : null;

    /// <summary>The value before.</summary>
    public static string? Before(ChangeNode change) => Shown(change, change.Before);

    /// <summary>The value after.</summary>
    public static string? After(ChangeNode change) => Shown(change, change.After);

    // Where a value names an office it does so by its key, which clients know as an id.
    private static string? Shown(ChangeNode change, string? value)
    {
        var isOffice = change.Field == OfficeField.Parent || (change.Field is null && change.Kind == ChangeKind.Withdrawn);
        return value is not null && isOffice ? NodeId.Encode("Office", value) : value;
    }
}
