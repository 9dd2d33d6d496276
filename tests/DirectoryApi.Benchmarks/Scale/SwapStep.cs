using System.Diagnostics;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>A new edition while citizens search: the decree that was changed is imported as it was again, beside a server that is read from.</summary>
internal sealed class SwapStep : IScaleStep
{
    private static readonly TimeSpan LongestSwap = TimeSpan.FromMinutes(20);

    /// <inheritdoc />
    public string Title => "swap of editions under reading";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        using var served = await ServedScale.StartAsync(directory, cancellationToken);
        var before = await EditionAsync(served.Client, cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var decree = Directory.EnumerateFiles(directory.Annexes).Order(StringComparer.Ordinal).First();
        var import = MeasuredProgram.RunAsync(["import", decree, .. directory.Options], cancellationToken);
        var (asked, failed, slowest) = (0, 0, TimeSpan.Zero);
        var imported = 0L;
        while (true)
        {
            if (import.IsCompleted && imported == 0)
            {
                await import;
                imported = Stopwatch.GetTimestamp();
            }

            var started = Stopwatch.GetTimestamp();
            using var answer = await served.Client.GetAsync($"/ru/search?q={Uri.EscapeDataString($"цон {asked}")}", limit.Token);
            var took = Stopwatch.GetElapsedTime(started);
            slowest = took > slowest ? took : slowest;
            asked++;
            failed += answer.IsSuccessStatusCode ? 0 : 1;
            if (imported != 0 && await EditionAsync(served.Client, limit.Token) != before)
            {
                break;
            }

            if (imported != 0 && Stopwatch.GetElapsedTime(imported) > LongestSwap)
            {
                throw new ScaleException("The new edition is not served.");
            }
        }

        return
        [
            new ScaleFigure("swap, from the end of the import", "s", Stopwatch.GetElapsedTime(imported).TotalSeconds),
            new ScaleFigure("swap, requests meanwhile", "", asked),
            new ScaleFigure("swap, failed requests", "", failed),
            new ScaleFigure("swap, slowest answer", "ms", slowest.TotalMilliseconds),
            new ScaleFigure("swap, peak memory", "MiB", served.PeakMebibytes),
        ];
    }

    private static async Task<string> EditionAsync(HttpClient client, CancellationToken cancellationToken) =>
        await client.GetStringAsync(new Uri("/graphql?query=%7Bdataset%7Bedition%7D%7D", UriKind.Relative), cancellationToken);
}
