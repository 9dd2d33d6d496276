using DirectoryApi.Importers;
using DirectoryApi.Imports;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>Tells nobody of an import.</summary>
internal sealed class SilentReporter : IImportReporter
{
    public void Begin(IReadOnlyList<(string Name, long Bytes)> files)
    {
    }

    public void Reading(string name)
    {
    }

    public void Read(AnnexReading reading)
    {
    }

    public void Skipped(SkippedFile file)
    {
    }

    public void Matching()
    {
    }

    public void PlanningAgain(string reason)
    {
    }

    public void Applying(ApplyProgress progress)
    {
    }
}
