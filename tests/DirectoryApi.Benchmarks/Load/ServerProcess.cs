using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>A server in a process of its own, ended with this object.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens on the loopback address.</summary>
    public int Port { get; }

    /// <summary>The id of its process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts a server and waits until it accepts connections.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments, made of the port it is to listen on.</param>
    /// <param name="cancellationToken">Ends the wait, and the server.</param>
    /// <param name="environment">Variables of its environment beside those of this process; null for none.</param>
    /// <param name="patience">How long to wait; null for a minute and a half.</param>
    /// <exception cref="LoadException">It ended, or does not listen.</exception>
    public static async Task<ServerProcess> StartAsync(
        string program,
        Func<int, string[]> arguments,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? environment = null,
        TimeSpan? patience = null)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program, arguments(port)) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var server = new ServerProcess(Process.Start(start)!, port);
        try
        {
            await server.WaitAsync(patience ?? DefaultPatience, cancellationToken);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private async Task WaitAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(started) > patience)
            {
                throw new LoadException($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} does not serve:\n{_output}");
            }

            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20, cancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
