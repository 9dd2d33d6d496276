using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Several servers of one store, each at a port that it keeps.</summary>
internal sealed class Replicas : IDisposable
{
    private readonly string _store;
    private readonly ServerUnderFault?[] _servers;

    private Replicas(string store, int count)
    {
        _store = store;
        _servers = new ServerUnderFault?[count];
        Ports = [.. Enumerable.Range(0, count).Select(_ => FreePort.Next())];
    }

    /// <summary>Their ports.</summary>
    public IReadOnlyList<int> Ports { get; }

    /// <summary>The addresses of their GraphQL endpoints.</summary>
    public IReadOnlyCollection<string> Addresses => [.. Ports.Select(port => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/graphql"))];

    /// <summary>Starts so many.</summary>
    public static async Task<Replicas> StartAsync(string store, int count)
    {
        var replicas = new Replicas(store, count);
        await Task.WhenAll(Enumerable.Range(0, count).Select(replicas.StartAsync));
        return replicas;
    }

    /// <summary>Starts one of them.</summary>
    public async Task StartAsync(int replica) => _servers[replica] = await ServerUnderFault.StartAsync(_store, Ports[replica]);

    /// <summary>Asks one of them to end, as a service manager does, and gives its exit code.</summary>
    public async Task<int> StopAsync(int replica)
    {
        using var server = _servers[replica]!;
        _servers[replica] = null;
        server.Program.Terminate();
        return await server.Program.WaitForExitAsync();
    }

    /// <summary>Waits until all of them serve an edition, or a later one.</summary>
    public async Task WaitForEditionAsync(int edition)
    {
        foreach (var server in _servers)
        {
            while (new WholeAnswers().Add(await server!.AskAsync()) < edition)
            {
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
        }
    }

    public void Dispose()
    {
        foreach (var server in _servers)
        {
            server?.Dispose();
        }
    }
}
