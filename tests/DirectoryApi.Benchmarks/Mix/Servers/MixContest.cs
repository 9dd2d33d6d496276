using System.Diagnostics;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Client;
using DirectoryApi.Benchmarks.Mix.Requests;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>The program and the bare endpoint, each in a process of its own, with the requests that they are sent.</summary>
internal sealed class MixContest : IDisposable
{
    private const int PreparedOfEachKind = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("directory-api-mix-");
    private readonly List<ServerProcess> _processes = [];
    private readonly List<MixServer> _servers = [];

    private MixContest()
    {
    }

    /// <summary>The bare endpoint, then the program.</summary>
    public IReadOnlyList<MixServer> Servers => _servers;

    /// <summary>How many of the requests differ, and how many there are.</summary>
    public (int Different, int All) Counts { get; private set; }

    /// <summary>Starts both.</summary>
    /// <param name="options">What is measured.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="LoadException">A server does not start, or does not answer as it should.</exception>
    public static async Task<MixContest> StartAsync(MixOptions options, CancellationToken cancellationToken)
    {
        var contest = new MixContest();
        try
        {
            await contest.StartServersAsync(options, cancellationToken);
            return contest;
        }
        catch
        {
            contest.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _processes.ForEach(process => process.Dispose());
        _folder.Delete(recursive: true);
    }

    private async Task StartServersAsync(MixOptions options, CancellationToken cancellationToken)
    {
        var program = Path.Combine(options.Program ?? AppContext.BaseDirectory, "DirectoryApi.dll");
        var store = Path.Combine(_folder.FullName, "directory.db");
        await ImportAsync(program, store, cancellationToken);
        var environment = new Dictionary<string, string>(options.Environment) { ["RateLimit__Enabled"] = "false" };
        var process = await StartAsync(
            options, port => [program, "serve", "--no-import", "--store", store, "--urls", $"http://127.0.0.1:{port}"], environment, cancellationToken);
        _processes.Add(process);
        var slugs = await OfficeSlugs.ReadAsync(process.Port, cancellationToken);
        var requests = new MixDraw(slugs, options.AsPages, options.IsCold, options.Seed).Draw(options.Requests);
        await PrepareAnswersAsync(process.Port, requests, cancellationToken);
        requests = [.. requests.Where(request => options.Only is not { } only || request.Kind == only)];
        Counts = (requests.Distinct().Count(), requests.Length);
        _servers.Add(new MixServer("DirectoryApi", process, new RequestSequence(requests, mayRepeat: !options.IsCold)));
        var self = Path.Combine(AppContext.BaseDirectory, "DirectoryApi.Benchmarks.dll");
        var bare = await StartAsync(
            options, port => [self, "mix-bare", "--url", $"http://127.0.0.1:{port}", "--answers", _folder.FullName], environment: null, cancellationToken);
        _processes.Add(bare);
        _servers.Insert(0, new MixServer("bare endpoint", bare, new RequestSequence(requests, mayRepeat: true)));
    }

    private static Task<ServerProcess> StartAsync(
        MixOptions options, Func<int, string[]> arguments, Dictionary<string, string>? environment, CancellationToken cancellationToken) =>
        options.Processors is { } processors
            ? ServerProcess.StartAsync("taskset", port => ["-c", processors, "dotnet", .. arguments(port)], cancellationToken, environment)
            : ServerProcess.StartAsync("dotnet", arguments, cancellationToken, environment);

    private static async Task ImportAsync(string program, string store, CancellationToken cancellationToken)
    {
        var annexes = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data", "annexes"), "*.txt").Order(StringComparer.Ordinal);
        using var import = Process.Start(new ProcessStartInfo("dotnet", [program, "import", "--store", store, .. annexes]) { RedirectStandardOutput = true })!;
        var output = await import.StandardOutput.ReadToEndAsync(cancellationToken);
        await import.WaitForExitAsync(cancellationToken);
        if (import.ExitCode != 0)
        {
            throw new LoadException($"The annexes cannot be imported:\n{output}");
        }
    }

    // The last ones of each kind: in a cold run these are the ones that the program is least likely to come to.
    private async Task PrepareAnswersAsync(int port, MixRequest[] requests, CancellationToken cancellationToken)
    {
        using var connection = new LoadConnection(port);
        foreach (var group in requests.GroupBy(request => request.Kind))
        {
            var number = 0;
            foreach (var request in group.TakeLast(PreparedOfEachKind))
            {
                var answer = connection.Ask(request.Bytes);
                AnswerCheck.ThrowIfBad(answer, request.Bytes);
                await PreparedAnswers.KeepAsync(_folder.FullName, group.Key, number++, answer.MediaType, answer.Encoding, answer.Content, cancellationToken);
            }
        }
    }
}
