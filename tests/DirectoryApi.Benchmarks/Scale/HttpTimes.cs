using System.Diagnostics;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>How long answers take, asked for one after the other over one connection, each once: nothing that is kept of an answer helps.</summary>
internal static class HttpTimes
{
    private const double Half = 0.5;
    private const double NearlyAll = 0.99;

    /// <summary>Asks for pages, and measures the second half: the first warms up what all share.</summary>
    /// <param name="client">A client of the server.</param>
    /// <param name="name">What is measured, for the table.</param>
    /// <param name="paths">What is asked for, each another.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ScaleException">An answer is no success.</exception>
    public static async Task<IReadOnlyList<ScaleFigure>> MeasureAsync(HttpClient client, string name, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var milliseconds = new List<double>();
        for (var index = 0; index < paths.Count; index++)
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(paths[index], cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                throw new ScaleException($"{paths[index]} is answered with {(int)answer.StatusCode}.");
            }

            if (index >= paths.Count / 2)
            {
                milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        milliseconds.Sort();
        return [new ScaleFigure($"{name} over HTTP, median", "ms", At(Half)), new ScaleFigure($"{name} over HTTP, 99 %", "ms", At(NearlyAll))];

        double At(double share) => milliseconds[Math.Min((int)(share * milliseconds.Count), milliseconds.Count - 1)];
    }
}
