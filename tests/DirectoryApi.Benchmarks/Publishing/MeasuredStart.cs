using System.Diagnostics;
using System.Net.Http.Json;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Servers;

namespace DirectoryApi.Benchmarks.Publishing;

/// <summary>A start of the published program.</summary>
/// <param name="Seconds">From the start of the process to the first answered search.</param>
/// <param name="Usage">What the process has taken by then.</param>
internal sealed record MeasuredStart(double Seconds, ServerUsage Usage)
{
    private static readonly object Question = new { query = "{search(query:\"цон\",first:1){totalCount}}" };

    /// <summary>Starts the program over a store, waits for its first answer, and ends it.</summary>
    /// <exception cref="LoadException">It does not answer.</exception>
    public static async Task<MeasuredStart> OfAsync(PublishedForm form, string target, string store, CancellationToken cancellationToken)
    {
        var executable = Path.Combine(target, "DirectoryApi");
        string[] arguments = ["serve", "--store", Path.Combine(store, "directory.db"), "--urls"];
        var started = Stopwatch.GetTimestamp();
        using var process = await ServerProcess.StartAsync(
            form.IsSelfContained ? executable : "dotnet",
            port => [.. form.IsSelfContained ? [] : new[] { executable + ".dll" }, .. arguments, $"http://127.0.0.1:{port}"],
            cancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{process.Port}") };
        using var response = await client.PostAsJsonAsync("/graphql", Question, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return response.IsSuccessStatusCode && !answer.Contains("\"errors\"", StringComparison.Ordinal)
            ? new MeasuredStart(seconds, ServerUsage.Of(process.ProcessId))
            : throw new LoadException(answer);
    }
}
