using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Matching;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Operations;
using DirectoryApi.Store.Editions;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Imports;

/// <summary>
/// The way from files to an edition: reads those that changed, matches them with what the store holds, and applies the result in
/// one transaction.
/// </summary>
public sealed class DirectoryImport
{
    private readonly IDirectoryStore _store;
    private readonly Gazetteer _gazetteer;
    private readonly string _gazetteerFingerprint;
    private readonly ImportSettings _settings;

    /// <summary>An import into a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="gazetteer">The places.</param>
    /// <param name="gazetteerFingerprint">Identifies the gazetteer's content.</param>
    /// <param name="settings">What documents are refused; null for the defaults.</param>
    public DirectoryImport(IDirectoryStore store, Gazetteer gazetteer, string gazetteerFingerprint, ImportSettings? settings = null)
    {
        _store = store;
        _gazetteer = gazetteer;
        _gazetteerFingerprint = gazetteerFingerprint;
        _settings = settings ?? new ImportSettings();
    }

    /// <summary>Imports files.</summary>
    /// <param name="paths">The files, in any order.</param>
    /// <param name="skipUnreadable">Whether a file that cannot be imported is left out and told of; otherwise it ends the import.</param>
    /// <param name="reporter">Told of each step.</param>
    /// <param name="cancellationToken">Leaves the store as it was.</param>
    /// <exception cref="ImportException">A file cannot be imported and <paramref name="skipUnreadable"/> is false.</exception>
    /// <exception cref="StoreException">The store cannot be read or written.</exception>
    public async Task<ImportOutcome> RunAsync(
        IReadOnlyList<string> paths,
        bool skipUnreadable,
        IImportReporter reporter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(reporter);
        var state = await _store.ReadStateAsync(cancellationToken);
        var skipped = new List<SkippedFile>();
        var files = LoadFiles(paths, skipUnreadable, skipped, reporter, cancellationToken);
        var upToDate = files.Where(file => IsUpToDate(file, state)).ToArray();
        var read = ReadDecrees([.. files.Except(upToDate)], skipUnreadable, skipped, reporter, cancellationToken);
        string[] upToDateNames = [.. upToDate.Select(file => file.Name)];
        if (read.Count == 0)
        {
            return new ImportOutcome(read, upToDateNames, skipped, [], Applied: null);
        }

        var documents = await CombineAsync(read, state, cancellationToken);
        reporter.Matching();
        var matched = new OfficeMatcher(_gazetteer).Match(documents, cancellationToken);
        var draft = new EditionDraft
        {
            Documents = documents,
            Offices = matched.Offices,
            Services = matched.Services,
            GazetteerFingerprint = _gazetteerFingerprint,
            ProgramVersion = ProgramFingerprint.Current,
        };
        var applied = await _store.ApplyAsync(draft, new SynchronousProgress(reporter), cancellationToken);
        return new ImportOutcome(read, upToDateNames, skipped, [.. read.SelectMany(decree => decree.Warnings), .. matched.Warnings], applied);
    }

    private static List<SourceFile> LoadFiles(
        IReadOnlyList<string> paths,
        bool skipUnreadable,
        List<SkippedFile> skipped,
        IImportReporter reporter,
        CancellationToken cancellationToken)
    {
        var files = new List<SourceFile>();
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TryOrSkip(Path.GetFileName(path), skipUnreadable, skipped, reporter, () =>
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
        state.GazetteerFingerprint == _gazetteerFingerprint
        && state.ProgramVersion == ProgramFingerprint.Current
        && state.Documents.Any(document => document.Sha256 == file.Sha256);

    private List<ImportedDecree> ReadDecrees(
        IReadOnlyList<SourceFile> files,
        bool skipUnreadable,
        List<SkippedFile> skipped,
        IImportReporter reporter,
        CancellationToken cancellationToken)
    {
        reporter.Begin([.. files.Select(file => (file.Name, (long)file.Bytes.Length))]);
        var importer = new AnnexImporter(_gazetteer);
        var read = new List<ImportedDecree>();
        foreach (var file in files)
        {
            reporter.Reading(file.Name);
            TryOrSkip(file.Name, skipUnreadable, skipped, reporter, () =>
            {
                var reading = importer.Read(file, cancellationToken);
                var decree = reading.Decree;
                if (read.Find(other => other.Decree.Slug == decree.Decree.Slug) is { } twin)
                {
                    throw new ImportException(
                        ImportErrorKind.Duplicate,
                        file.Name,
                        $"is decree {decree.Decree.Stem}, as {twin.FileName} is, with another content. Import only the one that holds.");
                }

                // Told before it is judged: whoever wants to know why it is refused needs to see how it was read.
                reporter.Read(reading);
                ResidueLimit.Check(reading, _settings.MaxResidue);
                read.Add(decree);
            });
        }

        return read;
    }

    private static void TryOrSkip(string name, bool skip, List<SkippedFile> skipped, IImportReporter reporter, Action action)
    {
        try
        {
            action();
        }
        catch (ImportException error) when (skip)
        {
            var file = new SkippedFile(name, error.Message);
            skipped.Add(file);
            reporter.Skipped(file);
        }
    }

    /// <summary>The documents of the new edition: those just read, and those the store holds of other decrees.</summary>
    private async Task<IReadOnlyList<ImportedDecree>> CombineAsync(
        List<ImportedDecree> read, StoreState state, CancellationToken cancellationToken)
    {
        var replaced = read.Select(decree => decree.Decree.Slug).ToHashSet(StringComparer.Ordinal);
        if (state.Documents.All(document => replaced.Contains(document.Slug)))
        {
            return read;
        }

        var stored = await _store.ReadDocumentsAsync(cancellationToken);
        return [.. stored.Where(decree => !replaced.Contains(decree.Decree.Slug)), .. read];
    }

    /// <summary>Reports on the thread that works, unlike <see cref="Progress{T}"/>, so that steps are shown in their order.</summary>
    private sealed class SynchronousProgress(IImportReporter reporter) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value) => reporter.Applying(value);
    }
}
