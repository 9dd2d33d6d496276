using System.IO.Compression;
using System.IO.Pipelines;
using System.Text.Json;
using DirectoryApi.Exports.Json;

namespace DirectoryApi.Exports.Hsds;

/// <summary>
/// The directory as the Human Services Data Specification 3 of Open Referral has it: a tabular data package in one file, made while it is
/// sent. The table <c>language</c> is left out, since no annex tells in which languages an office serves.
/// </summary>
internal static class HsdsPackage
{
    /// <summary>The version of the specification.</summary>
    public const string Version = "3.1";

    /// <summary>The tables.</summary>
    public static IReadOnlyList<IHsdsTable> Tables { get; } =
    [
        OrganizationTables.Organizations,
        OrganizationTables.Urls,
        ServiceTables.Services,
        ServiceTables.ServicesAtLocations,
        LocationTables.Locations,
        LocationTables.Addresses,
        ScheduleTable.Schedules,
        ContactTables.Contacts,
        ContactTables.Phones,
        TaxonomyTables.Taxonomies,
        TaxonomyTables.Terms,
        TaxonomyTables.Attributes,
        MetadataTable.Metadata,
    ];

    /// <summary>Writes the package.</summary>
    public static async Task WriteAsync(PipeWriter output, ExportScope scope, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(
            output.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await AddAsync(archive, scope, "datapackage.json", WriteDescriptorAsync, cancellationToken);
        foreach (var table in Tables)
        {
            await AddAsync(archive, scope, table.Path, entry => table.WriteAsync(entry, scope, cancellationToken), cancellationToken);
        }

        async Task WriteDescriptorAsync(PipeWriter entry)
        {
            await using var json = new Utf8JsonWriter(entry, ExportJson.Options);
            DataPackageDescriptor.Write(json, scope, Tables);
        }
    }

    private static async Task AddAsync(
        ZipArchive archive, ExportScope scope, string name, Func<PipeWriter, Task> writeAsync, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);

        // So that the same edition makes the same file.
        entry.LastWriteTime = scope.Snapshot.PublishedAt;
        await using var stream = await entry.OpenAsync(cancellationToken);
        var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await writeAsync(writer);
        await writer.CompleteAsync();
    }
}
