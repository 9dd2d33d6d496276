using DirectoryApi.Importers;
using DirectoryApi.Store.Editions;
using Spectre.Console;

namespace DirectoryApi.Imports;

/// <summary>Draws an import as progress bars: one for the files, one for the writing of the edition.</summary>
internal sealed class TerminalImportReporter : IImportReporter
{
    /// <summary>The share of the writing bar that each step ends at, in percent.</summary>
    private static readonly Dictionary<ApplyStage, (double From, double To)> Shares = new()
    {
        [ApplyStage.Comparing] = (0, 10),
        [ApplyStage.WritingRows] = (10, 70),
        [ApplyStage.WritingOffices] = (70, 95),
        [ApplyStage.Committing] = (95, 100),
    };

    private readonly IAnsiConsole _console;
    private readonly ProgressTask _files;
    private readonly ProgressTask _edition;
    private readonly Dictionary<string, long> _sizes = new(StringComparer.Ordinal);

    private TerminalImportReporter(IAnsiConsole console, ProgressContext context)
    {
        _console = console;
        _files = context.AddTask("Reading annexes", autoStart: false);
        _edition = context.AddTask("Writing the edition", autoStart: false);
    }

    /// <summary>Runs an import under progress bars on a terminal; ends with the bars left standing.</summary>
    public static Task<T> RunAsync<T>(IAnsiConsole console, Func<IImportReporter, Task<T>> import) =>
        console.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => import(new TerminalImportReporter(console, context)));

    public void Begin(IReadOnlyList<(string Name, long Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            _sizes[name] = bytes;
        }

        _files.MaxValue = Math.Max(files.Sum(file => file.Bytes), 1);
        _files.StartTask();
    }

    public void Reading(string name) => _files.Description = $"Reading {Markup.Escape(name)}";

    public void Read(AnnexReading reading)
    {
        var name = reading.Document.File.Name;
        _files.Increment(_sizes.GetValueOrDefault(name));
        _sizes.Remove(name);
        _console.MarkupLineInterpolated($"{ImportText.Read(reading)}");
    }

    public void Skipped(SkippedFile file)
    {
        _files.Increment(_sizes.GetValueOrDefault(file.Name));
        _console.MarkupLineInterpolated($"[yellow]Left out:[/] {file.Reason}");
    }

    public void Matching()
    {
        _files.Description = "Annexes read";
        _files.Value = _files.MaxValue;
        _edition.Description = "Matching offices";
        _edition.StartTask();
    }

    public void PlanningAgain(string reason)
    {
        _console.MarkupLineInterpolated($"[yellow]{ImportText.PlanningAgain(reason)}[/]");
        _edition.Value = 0;
    }

    public void Applying(ApplyProgress progress)
    {
        var (from, to) = Shares[progress.Stage];
        _edition.Description = ImportText.Stage(progress.Stage);
        _edition.Value = progress.Total > 0 ? from + ((to - from) * progress.Done / progress.Total) : from;
        if (progress.Stage == ApplyStage.Committing)
        {
            _edition.Value = to;
        }
    }
}
