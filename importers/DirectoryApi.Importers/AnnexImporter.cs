using DirectoryApi.Domain.Rows;
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
    public AnnexImporter(Gazetteer gazetteer) => _places = new PlaceResolver(gazetteer);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">The file cannot be read, is no decree, or lists no offices.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ImportedDecree Import(string path, CancellationToken cancellationToken = default) => Import(SourceFile.Load(path), cancellationToken);

    /// <summary>Reads a document whose bytes are at hand.</summary>
    /// <exception cref="ImportException">The document is of no known format, is no decree, or lists no offices.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ImportedDecree Import(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        var structure = StructureReader.Read(DocumentReaders.Read(file, cancellationToken));
        var reader = new DecreeRowReader(structure, file.Name, _places);
        var rows = reader.Read(cancellationToken);
        return new ImportedDecree
        {
            Decree = structure.Decree,
            FileName = file.Name,
            Sha256 = file.Sha256,
            Standards = structure.Standards,
            Rows = rows,
            Warnings = reader.Warnings,
        };
    }
}
