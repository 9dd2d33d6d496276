using System.Diagnostics;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Servers;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary>The program serving a made-up directory, in a process of its own that ends with this object.</summary>
internal sealed class ServedScale : IDisposable
{
    private const double BytesPerMebibyte = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ServerProcess _process;

    private ServedScale(ServerProcess process, double seconds)
    {
        _process = process;
        Seconds = seconds;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{process.Port}"), Timeout = Patience };
    }

    /// <summary>From the start of the program until it accepted connections.</summary>
    public double Seconds { get; }

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; }

    /// <summary>Processor time so far, in seconds.</summary>
    public double ProcessorSeconds => Usage.Processor.TotalSeconds;

    /// <summary>Resident memory now.</summary>
    public double ResidentMebibytes => Usage.ResidentBytes / BytesPerMebibyte;

    /// <summary>The most resident memory so far.</summary>
    public double PeakMebibytes => Usage.PeakBytes / BytesPerMebibyte;

    private ServerUsage Usage => ServerUsage.Of(_process.ProcessId);

    /// <summary>Starts the program over what its store holds.</summary>
    /// <exception cref="ScaleException">It does not serve.</exception>
    public static async Task<ServedScale> StartAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var process = await ServerProcess.StartAsync(
                "dotnet",
                port => [MeasuredProgram.Path, "serve", "--no-import", .. directory.Options, "--urls", $"http://127.0.0.1:{port}"],
                cancellationToken,
                new Dictionary<string, string> { ["RateLimit__Enabled"] = "false" },
                Patience);
            return new ServedScale(process, watch.Elapsed.TotalSeconds);
        }
        catch (LoadException exception)
        {
            throw new ScaleException(exception.Message);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Client.Dispose();
        _process.Dispose();
    }
}
