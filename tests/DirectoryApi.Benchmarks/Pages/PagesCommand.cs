using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Search.Tests.Relevance;
using DirectoryApi.Serving;

namespace DirectoryApi.Benchmarks.Pages;

/// <summary><c>pages</c>: how long pages take to their first byte, and how large they are.</summary>
internal static class PagesCommand
{
    private static readonly (string Title, string Path)[] Measured =
    [
        ("home", "/ru/"),
        ("results", "/ru/search?q=цон+караганда"),
        ("results near, open on Saturday", "/ru/search?lat=49.8&lon=73.1&open=saturday"),
        ("office", "/kk/offices/karagandy-public-service-centre"),
        ("region", "/ru/regions/akmola"),
        ("service", "/ru/services/identity-documents"),
        ("suggestions", "/ru/suggest.json?q=кара"),
    ];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var times = new Option<int>("--times") { Description = "How often each page is asked for.", DefaultValueFactory = _ => 1_000 };
        var command = new Command("pages", "Measure pages to their first byte, from a client on the same machine, one request at a time.") { times };
        command.SetAction(async (result, cancellationToken) => await RunAsync(result.GetValue(times), cancellationToken));
        return command;
    }

    private static async Task RunAsync(int times, CancellationToken cancellationToken)
    {
        using var imported = await ImportedDirectory.ImportAsync(cancellationToken);
        using var host = new DirectoryHost(imported.Published);
        await using var server = DirectoryServer.Create(host, publisher: null, new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["RateLimit:Enabled"] = "false", ["Logging:LogLevel:Default"] = "Warning" });
        await server.StartAsync(cancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        Console.WriteLine($"{"milliseconds to the first byte",-36}    median      99 %       max     bytes");
        foreach (var (title, path) in Measured)
        {
            await MeasureAsync(client, path, times, cancellationToken);
            var (milliseconds, bytes) = await MeasureAsync(client, path, times, cancellationToken);
            Array.Sort(milliseconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{title,-36} {milliseconds[times / 2],9:N2} {milliseconds[times * 99 / 100],9:N2} {milliseconds[^1],9:N2} {bytes,9:N0}"));
        }
    }

    private static async Task<(double[] Milliseconds, long Bytes)> MeasureAsync(HttpClient client, string path, int times, CancellationToken cancellationToken)
    {
        var milliseconds = new double[times];
        var bytes = 0L;
        for (var time = 0; time < times; time++)
        {
            var started = Stopwatch.GetTimestamp();
            using var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            milliseconds[time] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            response.EnsureSuccessStatusCode();
            bytes = (await response.Content.ReadAsByteArrayAsync(cancellationToken)).LongLength;
        }

        return (milliseconds, bytes);
    }
}
