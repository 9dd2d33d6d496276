namespace DirectoryApi.Benchmarks.Scale;

/// <summary>A start that finds neither the search index nor the image of the edition, and makes both.</summary>
internal sealed class FirstStartStep : IScaleStep
{
    /// <inheritdoc />
    public string Title => "first start";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        foreach (var file in directory.DerivedFiles)
        {
            File.Delete(file);
        }

        using var served = await ServedScale.StartAsync(directory, cancellationToken);
        return
        [
            new ScaleFigure("first start", "s", served.Seconds),
            new ScaleFigure("first start, processor", "s", served.ProcessorSeconds),
            new ScaleFigure("first start, peak memory", "MiB", served.PeakMebibytes),
            new ScaleFigure("search index and image", "MiB", directory.DerivedFiles.Sum(file => new FileInfo(file).Length) / 1024.0 / 1024.0),
        ];
    }
}
