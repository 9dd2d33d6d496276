namespace DirectoryApi.Benchmarks.Scale;

/// <summary>All decrees into an empty store.</summary>
internal sealed class ImportStep : IScaleStep
{
    private const double BytesPerMebibyte = 1024 * 1024;

    /// <summary>The lines by which the program tells that a phase begins, after that of reading.</summary>
    private static readonly (string Line, string Phase)[] Phases =
    [
        ("Matching offices", "matching and planning"),
        ("Comparing with the current edition", "checking and comparing"),
        ("Writing rows", "writing rows"),
        ("Writing offices", "writing offices"),
        ("Publishing the edition", "publishing"),
    ];

    /// <inheritdoc />
    public string Title => "import of all decrees into an empty store";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        foreach (var file in Directory.EnumerateFiles(directory.Folder, Path.GetFileName(directory.Store) + "*"))
        {
            File.Delete(file);
        }

        var run = await MeasuredProgram.RunAsync(["import", directory.Annexes, .. directory.Options], cancellationToken);
        return
        [
            new ScaleFigure("decrees", "MiB", Directory.EnumerateFiles(directory.Annexes).Sum(file => new FileInfo(file).Length) / BytesPerMebibyte),
            new ScaleFigure("import", "s", run.Seconds),
            new ScaleFigure("import, processor", "s", run.ProcessorSeconds),
            new ScaleFigure("import, peak memory", "MiB", run.PeakMebibytes),
            .. PhasesOf(run),
            new ScaleFigure("store", "MiB", new FileInfo(directory.Store).Length / BytesPerMebibyte),
        ];
    }

    private static IEnumerable<ScaleFigure> PhasesOf(MeasuredProgram run)
    {
        var (name, begun) = ("reading, with the program's start", 0.0);
        foreach (var (line, phase) in Phases)
        {
            if (run.Told.FirstOrDefault(told => told.Line == line) is { Line: not null } told)
            {
                yield return new ScaleFigure($"of it {name}", "s", told.Seconds - begun);
                (name, begun) = (phase, told.Seconds);
            }
        }

        yield return new ScaleFigure($"of it {name}", "s", run.Seconds - begun);
    }
}
