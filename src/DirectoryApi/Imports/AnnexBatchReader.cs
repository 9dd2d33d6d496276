using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Operations;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>Reads the files of an import that the store does not hold yet.</summary>
internal sealed class AnnexBatchReader
{
    private readonly ImportBasis _basis;
    private readonly double _maxResidue;
    private readonly bool _skipUnreadable;
    private readonly IImportReporter _reporter;
    private readonly List<SkippedFile> _skipped = [];

    /// <summary>A reader for one import.</summary>
    /// <param name="basis">What rows are resolved and matched with.</param>
    /// <param name="maxResidue">Share of the characters of a document's office tables that may be left over, in percent.</param>
    /// <param name="skipUnreadable">Whether a file that cannot be imported is left out and told of; otherwise it ends the import.</param>
    /// <param name="reporter">Told of each step.</param>
    public AnnexBatchReader(ImportBasis basis, double maxResidue, bool skipUnreadable, IImportReporter reporter)
    {
        _basis = basis;
        _maxResidue = maxResidue;
        _skipUnreadable = skipUnreadable;
        _reporter = reporter;
    }

    /// <summary>Reads those of the files that are new or changed, or that the program or the gazetteer of the last import may have read otherwise.</summary>
    /// <exception cref="ImportException">A file cannot be imported, and such files are not to be left out.</exception>
    public AnnexBatch Read(IReadOnlyList<string> paths, StoreState state, CancellationToken cancellationToken)
    {
        var files = LoadFiles(paths, cancellationToken);
        var upToDate = files.Where(file => IsUpToDate(file, state)).ToArray();
        var read = ReadDecrees([.. files.Except(upToDate)], cancellationToken);
        return new AnnexBatch(read, [.. upToDate.Select(file => file.Name)], _skipped);
    }

    private List<SourceFile> LoadFiles(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var files = new List<SourceFile>();
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TryOrSkip(Path.GetFileName(path), () =>
            {
                var file = SourceFile.Load(path);

                // The same content named twice is one document.
                if (files.TrueForAll(other => other.Sha256 != file.Sha256))
                {
                    files.Add(file);
                }
            });
        }

        return files;
    }

    private bool IsUpToDate(SourceFile file, StoreState state) =>
        state.GazetteerFingerprint == _basis.Fingerprint
        && state.ProgramVersion == ProgramFingerprint.Current
        && state.Documents.Any(document => document.Sha256 == file.Sha256);

    private List<ImportedDecree> ReadDecrees(IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        _reporter.Begin([.. files.Select(file => (file.Name, (long)file.Bytes.Length))]);
        using var readings = new ReadAhead(new AnnexImporter(_basis.Gazetteer), files, cancellationToken);
        var read = new List<ImportedDecree>();
        foreach (var file in files)
        {
            _reporter.Reading(file.Name);
            TryOrSkip(file.Name, () =>
            {
                var reading = readings.Next();
                var decree = reading.Decree;
                if (read.Find(other => other.Decree.Slug == decree.Decree.Slug) is { } twin)
                {
                    throw new ImportException(
                        ImportErrorKind.Duplicate,
                        file.Name,
                        $"is decree {decree.Decree.Stem}, as {twin.FileName} is, with another content. Import only the one that holds.");
                }

                // Told before it is judged: whoever wants to know why it is refused needs to see how it was read.
                _reporter.Read(reading);
                ResidueLimit.Check(reading, _maxResidue);
                read.Add(decree);
            });
        }

        return read;
    }

    private void TryOrSkip(string name, Action action)
    {
        try
        {
            action();
        }
        catch (ImportException error) when (_skipUnreadable)
        {
            var file = new SkippedFile(name, error.Message);
            _skipped.Add(file);
            _reporter.Skipped(file);
        }
    }
}
