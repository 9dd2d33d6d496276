using System.Globalization;
using DirectoryApi.Domain.Changes;
using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;
using Column = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Store.Snapshots.ChangeNode>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>What imports changed.</summary>
internal static class MetadataTable
{
    /// <summary>The table <c>metadata</c>: every change to an office that is in the directory. Values that there were none of are empty texts.</summary>
    public static IHsdsTable Metadata { get; } = new HsdsTable<ChangeNode>(
        "metadata",
        "metadata.csv",
        All,
        Column.Id(change => NameBasedId.Of("metadata", Place(change.Edition), Place(change.Ordinal))),
        Column.To("organization", "resource_id", change => HsdsIds.Organization(change.Office!), isRequired: true),
        Column.Required("resource_type", (_, _) => "organization"),
        new(new HsdsField("last_action_date") { Type = "date", IsRequired = true }, (change, scope) =>
            ExportedDataset.DateText(DateOnly.FromDateTime(scope.Snapshot.PublicationTimeOf(change.Edition).UtcDateTime))),
        Column.Required("last_action_type", (change, _) => ActionOf(change.Kind)),
        Column.Required("field_name", (change, _) => change.Field is { } field ? OfficeFieldNames.Of(field) : null),
        Column.Required("previous_value", (change, _) => change.Before),
        Column.Required("replacement_value", (change, _) => change.After),
        Column.Required("updated_by", (change, _) => change.Document.Decree.Slug))
    {
        HasEmptyTexts = true,
    };

    private static IEnumerable<ChangeNode> All(ExportScope scope) =>
        Enumerable.Range(0, scope.Snapshot.Changes.Count)
            .Select(index => scope.Snapshot.Changes[index])
            .Where(change => change.Office is { WithdrawnIn: null });

    private static string ActionOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "create",
        ChangeKind.Withdrawn => "delete",
        _ => "update",
    };

    private static string Place(int number) => number.ToString(CultureInfo.InvariantCulture);
}
