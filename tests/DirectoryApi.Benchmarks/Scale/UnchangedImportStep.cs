namespace DirectoryApi.Benchmarks.Scale;

/// <summary>The same decrees again: the import that finds nothing to do.</summary>
internal sealed class UnchangedImportStep : IScaleStep
{
    /// <inheritdoc />
    public string Title => "import of the same decrees again";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        var run = await MeasuredProgram.RunAsync(["import", directory.Annexes, .. directory.Options], cancellationToken);
        return
        [
            new ScaleFigure("import, nothing changed", "s", run.Seconds),
            new ScaleFigure("import, nothing changed, peak memory", "MiB", run.PeakMebibytes),
        ];
    }
}
