using DirectoryApi.Importers;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>Tells of an import in lines, where there is no terminal to draw a bar on.</summary>
internal sealed class PlainImportReporter : IImportReporter
{
    private readonly TextWriter _output;
    private ApplyStage? _stage;

    public PlainImportReporter(TextWriter output) => _output = output;

    public void Begin(IReadOnlyList<(string Name, long Bytes)> files)
    {
    }

    public void Reading(string name)
    {
    }

    public void Read(AnnexReading reading) => _output.WriteLine(ImportText.Read(reading));

    public void Skipped(SkippedFile file) => _output.WriteLine($"Left out: {file.Reason}");

    public void Matching() => _output.WriteLine("Matching offices");

    public void PlanningAgain(string reason)
    {
        _stage = null;
        _output.WriteLine(ImportText.PlanningAgain(reason));
    }

    public void Applying(ApplyProgress progress)
    {
        if (_stage != progress.Stage)
        {
            _stage = progress.Stage;
            _output.WriteLine(ImportText.Stage(progress.Stage));
        }
    }
}
