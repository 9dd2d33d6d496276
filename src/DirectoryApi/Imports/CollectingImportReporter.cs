using DirectoryApi.Importers;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>Keeps every document that is read, and passes on what it is told.</summary>
internal sealed class CollectingImportReporter : IImportReporter
{
    private readonly IImportReporter _inner;
    private readonly List<AnnexReading> _readings;

    public CollectingImportReporter(IImportReporter inner, List<AnnexReading> readings)
    {
        _inner = inner;
        _readings = readings;
    }

    public void Begin(IReadOnlyList<(string Name, long Bytes)> files) => _inner.Begin(files);

    public void Reading(string name) => _inner.Reading(name);

    public void Read(AnnexReading reading)
    {
        _readings.Add(reading);
        _inner.Read(reading);
    }

    public void Skipped(SkippedFile file) => _inner.Skipped(file);

    public void Matching() => _inner.Matching();

    public void PlanningAgain(string reason) => _inner.PlanningAgain(reason);

    public void Applying(ApplyProgress progress) => _inner.Applying(progress);
}
