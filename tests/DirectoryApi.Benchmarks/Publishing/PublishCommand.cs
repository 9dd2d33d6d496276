using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Publishing;

/// <summary><c>publish</c>: the program published in several forms: size, first start with its import, second start, memory.</summary>
internal static class PublishCommand
{
    private const int ShownOfFailure = 400;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var project = new Option<string>("--project") { Description = "The program's project.", DefaultValueFactory = _ => "src/DirectoryApi" };
        var times = new Option<int>("--times") { Description = "How often each start is measured.", DefaultValueFactory = _ => 3 };
        var command = new Command("publish", "Publish the program in several forms and measure its starts; run it in the repository's folder.") { project, times };
        command.SetAction(async (result, cancellation) => await RunAsync(result.GetRequiredValue(project), Math.Max(1, result.GetValue(times)), cancellation));
        return command;
    }

    private static async Task RunAsync(string project, int times, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("directory-api-publish-");
        try
        {
            Console.WriteLine($"{Machine.Description}; medians of {times} starts, from the start of the process to the first answered search.");
            Console.WriteLine();
            Console.WriteLine("| form | on disk | first start, with its import | memory, and at most | second start | memory, and at most |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
            foreach (var (form, number) in PublishedForm.All.Select((form, number) => (form, number)))
            {
                var target = Path.Combine(folder.FullName, number.ToString(CultureInfo.InvariantCulture));
                var problem = await PublishAsync(project, form, target, cancellationToken);
                Console.WriteLine(problem is null ? await MeasureAsync(form, target, folder.FullName, times, cancellationToken) : $"| {form.Title} | {problem} | | | | |");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string?> PublishAsync(string project, PublishedForm form, string target, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", target, .. form.Arguments]) { RedirectStandardOutput = true };
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync(cancellationToken);
        await publish.WaitForExitAsync(cancellationToken);
        return publish.ExitCode == 0 ? null : output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal), "cannot be published").Trim();
    }

    private static async Task<string> MeasureAsync(PublishedForm form, string target, string folder, int times, CancellationToken cancellationToken)
    {
        var megabytes = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) / 1e6;
        try
        {
            var (first, second) = (new List<MeasuredStart>(), new List<MeasuredStart>());
            for (var time = 0; time < times; time++)
            {
                var store = Directory.CreateDirectory(Path.Combine(folder, "store")).FullName;
                first.Add(await MeasuredStart.OfAsync(form, target, store, cancellationToken));
                second.Add(await MeasuredStart.OfAsync(form, target, store, cancellationToken));
                Directory.Delete(store, recursive: true);
            }

            return string.Create(CultureInfo.InvariantCulture, $"| {form.Title} | {megabytes:N0} MB | {Cells(first)} | {Cells(second)} |");
        }
        catch (LoadException exception)
        {
            var message = exception.Message.ReplaceLineEndings(" ");
            return string.Create(CultureInfo.InvariantCulture, $"| {form.Title} | {megabytes:N0} MB | does not start: {message[..Math.Min(message.Length, ShownOfFailure)]} | | | |");
        }
    }

    private static string Cells(List<MeasuredStart> starts)
    {
        var median = starts.OrderBy(start => start.Seconds).ElementAt(starts.Count / 2);
        return string.Create(CultureInfo.InvariantCulture, $"{median.Seconds:0.00} s | {median.Usage.ResidentBytes / 1e6:0}, {median.Usage.PeakBytes / 1e6:0} MB");
    }
}
