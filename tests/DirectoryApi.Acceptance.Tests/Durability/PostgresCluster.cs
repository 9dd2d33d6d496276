using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>
/// A PostgreSQL server that is there to be killed, in a folder that goes away with it. It ends when its input does, and so when the
/// tests are killed.
/// </summary>
internal sealed class PostgresCluster : IDisposable
{
    private const string Missing = "These tests need PostgreSQL of their own. Install it (Debian: apt-get install postgresql).";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("postgres-").FullName;
    private readonly string _binaries;
    private readonly int _port = FreePort();
    private Process? _shell;

    private PostgresCluster(string binaries) => _binaries = binaries;

    /// <summary>A connection string to its database.</summary>
    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres");

    private string DataFolder => Path.Combine(_folder, "data");

    /// <summary>Makes a server and starts it. Skips the test where PostgreSQL is missing, but fails it in CI.</summary>
    public static async Task<PostgresCluster> MakeAsync()
    {
        if (FindBinaries() is not { } binaries)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            throw new InvalidOperationException(Missing);
        }

        var cluster = new PostgresCluster(binaries);
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await RunAsync("chown", "postgres", cluster._folder);
        }

        await RunAsync([.. AsUser, Path.Combine(binaries, "initdb"), "--pgdata", cluster.DataFolder, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8"]);
        await cluster.StartAsync();
        return cluster;
    }

    /// <summary>Starts it, after it was killed too, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var server = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(' ', AsUser)} {_binaries}/postgres -D {DataFolder} -k {_folder} -h 127.0.0.1 -p {_port} -c fsync=on -c log_min_messages=fatal");
        _shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"{server} </dev/null >/dev/null 2>&1 & server=$!; read line; kill -INT $server; wait $server"])
        {
            RedirectStandardInput = true,
            WorkingDirectory = _folder,
        })!;
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = await ConnectAsync();
                return;
            }
            catch (NpgsqlException) when (waiting.Elapsed < Patience)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Ends it at once, without tidying up (SIGQUIT, as <c>pg_ctl stop -m immediate</c> does): the next start recovers from the log.</summary>
    public async Task KillAsync()
    {
        var number = (await File.ReadAllLinesAsync(Path.Combine(DataFolder, "postmaster.pid"), TestContext.Current.CancellationToken))[0];
        await RunAsync("kill", "-QUIT", number);
        EndShell();
        while (Directory.Exists("/proc/" + number))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until nobody else is connected: what a killed program last asked for is done then, or undone.</summary>
    public async Task WaitUntilAloneAsync()
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()", connection);
        while (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) is not 0L)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Looks at every page of every table and index; fails where one is damaged.</summary>
    public Task CheckAsync() => RunAsync(
        [.. AsUser, Path.Combine(_binaries, "pg_amcheck"), "--install-missing", "--host", "127.0.0.1", "--port", _port.ToString(CultureInfo.InvariantCulture), "--username", "postgres", "postgres"]);

    public void Dispose()
    {
        EndShell();
        Directory.Delete(_folder, recursive: true);
    }

    private static string[] AsUser => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];

    private void EndShell()
    {
        if (_shell is { } shell)
        {
            _shell = null;
            shell.StandardInput.Close();
            shell.WaitForExit(Patience);
            shell.Dispose();
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static string? FindBinaries() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql")
                .Select(folder => Path.Combine(folder, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)} failed: {await errors}{await output}");
    }
}
