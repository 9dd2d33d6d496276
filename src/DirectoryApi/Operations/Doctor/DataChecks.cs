using System.Globalization;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Pdf;
using DirectoryApi.Imports;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether what imports work with can be read.</summary>
internal static class DataChecks
{
    private const string Almaty = "Asia/Almaty";
    private const string PdfTool = "pdftotext";

    /// <summary>Runs the checks.</summary>
    public static Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        if (patient.Paths is { } paths)
        {
            var basis = ImportBasis.Read(paths);
            patient.Gazetteer = basis.Gazetteer;
            patient.Findings.Add(CheckResult.Ok("gazetteer", string.Create(CultureInfo.InvariantCulture, $"{basis.Gazetteer.Settlements.Count:N0} settlements in {paths.Gazetteer}.")));
            patient.Findings.Add(Annexes(paths));
        }

        var offset = KazakhstanTimetable.Offsets.At(patient.Clock.GetUtcNow().UtcTicks).Offset;
        patient.Findings.Add(CheckResult.Ok("time zones", string.Create(CultureInfo.InvariantCulture, $"{Almaty} is at {offset.TotalHours:+0.##;-0.##} hours, by the program's own table.")));
        patient.Findings.Add(ToolPath.Find(PdfTool, Environment.GetEnvironmentVariable("PATH")) is { } tool
            ? CheckResult.Ok("pdf", $"PDF is read by {tool}.")
            : CheckResult.Warning("pdf", "PDF cannot be imported: pdftotext is missing. Install Poppler (Debian: apt install poppler-utils) if PDF is to be imported."));
        return Task.CompletedTask;
    }

    private static CheckResult Annexes(DirectoryPaths paths)
    {
        var files = AnnexFiles.In(paths.Annexes);
        foreach (var file in files)
        {
            SourceFile.Load(file);
        }

        return files.Count > 0
            ? CheckResult.Ok("annexes", string.Create(CultureInfo.InvariantCulture, $"{files.Count} files in {paths.Annexes}."))
            : CheckResult.Warning("annexes", $"The folder {paths.Annexes} holds none: a start imports nothing. Put annexes there, or serve with --no-import.");
    }
}
