using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Everything that an edition or its snapshot tells, as text that shows every difference.</summary>
internal static class SnapshotText
{
    public static string Of(EditionContent content) => Canonical.Of(new
    {
        // The same whether it was read from tables or from an image.
        Content = content with { KeysAreShared = false },

        // JSON tells nothing of what is internal.
        WithdrawnRows = content.Withdrawn.Select(former => former.Rows),
    });

    public static string Of(DirectorySnapshot snapshot) => Canonical.Of(new
    {
        snapshot.Edition,
        snapshot.PublishedAt,
        snapshot.RowCount,
        Published = Enumerable.Range(0, snapshot.Edition + 2).Select(snapshot.PublicationTimeOf),
        Offices = snapshot.Offices.Select(Of),
        Former = KeysOf(snapshot).Select(snapshot.OfficeByKey).OfType<OfficeNode>().Select(Of),
        Slugs = snapshot.Offices.Select(office => snapshot.OfficeBySlug(office.Office.Slug)?.Office.Key),
        ByRegion = snapshot.InOrder(OfficeOrdering.Region).Select(office => office.Office.Key),
        Regions = snapshot.Regions.Select(region => region.Offices.Select(office => office.Office.Key)),
        Services = snapshot.Services.Select(service => new { service.Service, Documents = service.Documents.Select(document => document.Decree.Slug), service.Offices.Count }),
        Documents = snapshot.Documents.Select(document => new
        {
            document.Decree,
            document.FileName,
            document.Sha256,
            document.Standards,
            Rows = document.Rows.Select(row => new { row.Key, row.Kind, row.Language, row.Line, row.Cells }),
        }),
        Changes = Enumerable.Range(0, snapshot.Changes.Count).Select(index => snapshot.Changes[index]).Select(change => new
        {
            change.Edition,
            change.Ordinal,
            change.Kind,
            change.OfficeKey,
            Office = change.Office?.Office.Key,
            change.Field,
            change.Before,
            change.After,
            change.Document.Decree.Slug,
        }),
    });

    private static object Of(OfficeNode node) => new
    {
        node.Office,
        node.Language,
        node.Position,
        node.Rank,
        node.WithdrawnIn,
        Parent = node.Parent?.Office.Key,
        Units = node.Units.Select(unit => unit.Office.Key),
        Places = new[] { node.Region?.Region.Slug, node.District?.District.Slug, node.Settlement?.Settlement.Slug },
        Services = node.Services.Select(service => service.Service.Slug),
        Witnesses = node.Witnesses.Select(witness => new { witness.Row.Key, witness.Row.Cells, witness.Reason }),
        Contacts = node.Contacts.Select(contact => contact.Source.Key),
        History = node.History.Select(statement => statement.Document.Decree.Slug),
        Dissents = node.Dissents.Select(dissent => dissent.Rows.Select(row => row.Key)),
        IsOpenAroundTheClock = node.Week?.IsAroundTheClock,
    };

    private static IEnumerable<string> KeysOf(DirectorySnapshot snapshot) => Enumerable.Range(0, snapshot.Changes.Count)
        .Select(index => snapshot.Changes[index].OfficeKey).Distinct().Order(StringComparer.Ordinal);
}
