using System.CommandLine;
using System.Text;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Doctor;

namespace DirectoryApi.Commands;

/// <summary><c>doctor</c>: checks a deployment. Nothing is changed.</summary>
internal static class DoctorCommand
{
    public static Command Create(SharedOptions shared)
    {
        var format = FormatOption.Create("text: a line a check; json: an array.", ReportFormat.Text, ReportFormat.Json);
        var command = new Command("doctor", "Check a deployment: settings, store, search index, data, memory, disk, clock, address. Each line says ok, warning or failed and what to do. Ends with 1 if anything failed.")
        {
            shared.Annexes, shared.Urls, format,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var results = await Examination.RunAsync(new Patient(Settings.Load(shared.ToSettings(result)), TimeProvider.System), cancellation);
                await Report.To(result.FormatOf(format), path: null, []).WriteAsync((output, form) => Render(output, form, results), cancellation);
                return results.Any(check => check.Outcome == CheckOutcome.Failed) ? ExitCode.Failure : ExitCode.Success;
            },
            Console.Error));
        return command;
    }

    private static void Render(Stream output, ReportFormat format, IReadOnlyList<CheckResult> results)
    {
        if (format == ReportFormat.Json)
        {
            ExaminationJson.Write(output, results);
        }
        else
        {
            output.Write(Encoding.UTF8.GetBytes(ExaminationText.Of(results)));
        }
    }
}
