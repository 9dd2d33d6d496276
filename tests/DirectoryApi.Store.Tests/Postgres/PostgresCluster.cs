using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DirectoryApi.Store.Tests.Postgres;

/// <summary>
/// A server of PostgreSQL in a folder that goes away with it, on a free port of this machine. It ends when its input does, and so
/// when the tests are killed too.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("postgres-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    private PostgresCluster()
    {
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            Run("chown", "postgres", _folder);
        }
    }

    /// <summary>The folder of the newest version's programs; null where PostgreSQL is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    /// <summary>A connection string for its superuser.</summary>
    public string ConnectionString => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres");

    private string Data => Path.Combine(_folder, "data");

    /// <summary>A new server, running.</summary>
    public static PostgresCluster Create()
    {
        var cluster = new PostgresCluster();
        RunProgram("initdb", "--pgdata", cluster.Data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8");
        cluster.Start();
        return cluster;
    }

    /// <summary>A server that repeats what this one does and takes readers only, running.</summary>
    public PostgresCluster CreateStandby()
    {
        var standby = new PostgresCluster();
        RunProgram(
            "pg_basebackup", "--pgdata", standby.Data, "--write-recovery-conf", "--checkpoint", "fast", "--dbname", $"host=127.0.0.1 port={_port} user=postgres");
        standby.Start();
        return standby;
    }

    /// <summary>Starts the server, and waits until it answers.</summary>
    public void Start()
    {
        var server = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(' ', AsUser())} {Programs}/postgres -D {Data} -k {_folder} -h 127.0.0.1 -p {_port} -c fsync=on -c max_connections=60 -c log_min_messages=fatal");
        _process = Process.Start(new ProcessStartInfo(
            "sh", ["-c", $"{server} </dev/null >/dev/null 2>&1 & server=$!; read line; kill -INT $server; wait $server"])
        {
            RedirectStandardInput = true,
            WorkingDirectory = _folder,
        })!;
        var waiting = Stopwatch.StartNew();
        while (!Answers())
        {
            if (waiting.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException("PostgreSQL did not start within a minute.");
            }

            Thread.Sleep(50);
        }
    }

    /// <summary>Stops the server at once, and breaks off its connections.</summary>
    public void Stop()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit(TimeSpan.FromSeconds(30));
        _process?.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private static string[] AsUser() => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} failed: {errors}{output.Result}");
        }
    }

    private bool Answers()
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static void RunProgram(string program, params string[] arguments) => Run([.. AsUser(), Path.Combine(Programs!, program), .. arguments]);
}
