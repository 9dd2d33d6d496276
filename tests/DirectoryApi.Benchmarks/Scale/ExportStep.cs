using System.Diagnostics;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>All offices as files, over HTTP and uncompressed.</summary>
internal sealed class ExportStep : IScaleStep
{
    private const double BytesPerMebibyte = 1024 * 1024;

    private static readonly string[] Forms = ["csv", "ndjson"];

    /// <inheritdoc />
    public string Title => "export";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        using var served = await ServedScale.StartAsync(directory, cancellationToken);
        var figures = new List<ScaleFigure>();
        foreach (var form in Forms)
        {
            var watch = Stopwatch.StartNew();
            await using var answer = await served.Client.GetStreamAsync(new Uri($"/export/offices.{form}", UriKind.Relative), cancellationToken);
            var bytes = await CountAsync(answer, cancellationToken);
            figures.Add(new ScaleFigure($"export as {form}", "s", watch.Elapsed.TotalSeconds));
            figures.Add(new ScaleFigure($"export as {form}, size", "MiB", bytes / BytesPerMebibyte));
        }

        figures.Add(new ScaleFigure("memory after exports", "MiB", served.ResidentMebibytes));
        return figures;
    }

    private static async Task<long> CountAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[65_536];
        var count = 0L;
        while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            count += read;
        }

        return count;
    }
}
