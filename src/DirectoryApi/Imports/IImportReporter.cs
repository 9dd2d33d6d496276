using DirectoryApi.Importers;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>Shows a person what an import is doing.</summary>
public interface IImportReporter
{
    /// <summary>The files to be read.</summary>
    /// <param name="files">Names and sizes in bytes.</param>
    void Begin(IReadOnlyList<(string Name, long Bytes)> files);

    /// <summary>A file is being read.</summary>
    void Reading(string name);

    /// <summary>A file was read; it may still be refused.</summary>
    void Read(AnnexReading reading);

    /// <summary>A file could not be read and is left out.</summary>
    void Skipped(SkippedFile file);

    /// <summary>Rows are being brought together to offices.</summary>
    void Matching();

    /// <summary>Another import published an edition first; this one plans anew.</summary>
    /// <param name="reason">What happened, for a person.</param>
    void PlanningAgain(string reason);

    /// <summary>The edition is being written.</summary>
    void Applying(ApplyProgress progress);
}
