using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Rows;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers;

/// <summary>Reads the document of a decree into rows: the way from a file to <see cref="ImportedDecree"/>.</summary>
public sealed class AnnexImporter
{
    private readonly PlaceResolver _places;

    /// <summary>An importer that knows the places of a gazetteer.</summary>
    public AnnexImporter(Gazetteer gazetteer) => _places = gazetteer.Resolver;

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">The file cannot be read, is no decree, or lists no offices.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ImportedDecree Import(string path, CancellationToken cancellationToken = default) => Import(SourceFile.Load(path), cancellationToken);

    /// <summary>Reads a document whose bytes are at hand.</summary>
    /// <exception cref="ImportException">The document is of no known format, is no decree, or lists no offices.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ImportedDecree Import(SourceFile file, CancellationToken cancellationToken = default) => Read(file, cancellationToken).Decree;

    /// <summary>Reads a document and tells how it was understood and what became of its characters.</summary>
    /// <exception cref="ImportException">The document is of no known format, is no decree, or lists no offices.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public AnnexReading Read(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        var document = DocumentReaders.Read(file, cancellationToken);
        var structure = StructureReader.Read(document);
        var reader = new DecreeRowReader(structure, file.Name, _places);
        var tables = reader.Read(cancellationToken);
        if (tables.All(table => table.Rows.Count == 0))
        {
            throw new ImportException(
                ImportErrorKind.NoOfficeTables,
                file.Name,
                $"decree № {structure.Decree.Number} of {structure.Decree.AdoptedOn:yyyy-MM-dd} has tables of offices, but not one row below their heads. Import the whole document.");
        }

        var decree = new ImportedDecree
        {
            Decree = structure.Decree,
            FileName = file.Name,
            Sha256 = file.Sha256,
            Standards = structure.Standards,
            Rows = [.. tables.SelectMany(table => table.Rows).Select(row => row.Row)],
            Warnings = [.. reader.Warnings, .. FurtherDecrees.In(document, structure.Decree)],
        };
        return new AnnexReading(decree, document, structure, new DecreeAccount([.. tables.Select(table => table.Account)], structure.PassedOver), tables);
    }
}
