using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>The servers that are compared, each in a process of its own, giving the same answers.</summary>
internal sealed class Contest : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("directory-api-load-");
    private readonly List<Contender> _contenders = [];

    private Contest()
    {
    }

    /// <summary>The servers; the first is what the others are compared with.</summary>
    public IReadOnlyList<Contender> Contenders => _contenders;

    /// <summary>Starts the servers and checks that they answer alike.</summary>
    /// <exception cref="LoadException">A server does not start, or answers otherwise.</exception>
    public static async Task<Contest> StartAsync(bool withoutMercurius, CancellationToken cancellationToken)
    {
        var contest = new Contest();
        try
        {
            await contest.StartServersAsync(withoutMercurius, cancellationToken);
            return contest;
        }
        catch
        {
            await contest.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _contenders.ForEach(contender => contender.Dispose());
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task StartServersAsync(bool withoutMercurius, CancellationToken cancellationToken)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "DirectoryApi.dll");
        var store = Path.Combine(_folder.FullName, "directory.db");
        var engine = new Contender(
            "DirectoryApi",
            await ServerProcess.StartAsync("dotnet", port => [program, "serve", "--urls", $"http://127.0.0.1:{port}", "--store", store], cancellationToken,
                new Dictionary<string, string> { ["RateLimit__Enabled"] = "false" }),
            _ => "/graphql");
        _contenders.Add(engine);
        foreach (var operation in Measured.All)
        {
            var answer = await AskAsync(engine, operation, cancellationToken);
            CheckAnswer(operation, answer);
            await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, operation.Name + ".json"), answer, cancellationToken);
        }

        var self = Path.Combine(AppContext.BaseDirectory, "DirectoryApi.Benchmarks.dll");
        var bare = await ServerProcess.StartAsync("dotnet", port => [self, "bare", "--url", $"http://127.0.0.1:{port}", "--answers", _folder.FullName], cancellationToken);
        _contenders.Insert(0, new Contender("bare endpoint", bare, operation => "/" + operation.Name));
        if (!withoutMercurius)
        {
            var script = Path.Combine(await InstallAsync(cancellationToken), "server.mjs");
            var mercurius = await ServerProcess.StartAsync("node", port => [script, $"{port}", _folder.FullName], cancellationToken);
            _contenders.Add(new Contender("mercurius 16 (jit)", mercurius, _ => "/graphql"));
        }

        await CheckThatAllAgreeAsync(cancellationToken);
    }

    private async Task CheckThatAllAgreeAsync(CancellationToken cancellationToken)
    {
        foreach (var operation in Measured.All)
        {
            using var expected = JsonDocument.Parse(await AskAsync(_contenders[0], operation, cancellationToken));
            foreach (var contender in _contenders.Skip(1))
            {
                using var given = JsonDocument.Parse(await AskAsync(contender, operation, cancellationToken));
                if (!JsonElement.DeepEquals(expected.RootElement, given.RootElement))
                {
                    throw new LoadException($"{contender.Name} answers {operation.Name} otherwise than the {_contenders[0].Name}:\n{given.RootElement}");
                }
            }
        }
    }

    private static void CheckAnswer(Measured operation, byte[] answer)
    {
        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new LoadException($"The server does not answer {operation.Name}: {errors}");
        }
    }

    private static async Task<byte[]> AskAsync(Contender contender, Measured operation, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var content = new StringContent(operation.Body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(contender.UrlOf(operation), content, cancellationToken);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    private static async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "mercurius");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            try
            {
                using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
                await npm.WaitForExitAsync(cancellationToken);
            }
            catch (Win32Exception)
            {
                throw new LoadException("mercurius needs Node.js 20 or later with npm. Install it, or leave mercurius out with --without-mercurius.");
            }
        }

        return folder;
    }
}
