using System.Globalization;
using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>nginx in front of replicas: requests go round, and one that a replica did not answer goes to the next.</summary>
internal sealed class NginxProxy : IAsyncDisposable
{
    private const string Missing = "This test needs nginx. Install it (Debian: apt-get install nginx-light).";

    private readonly TemporaryFolder _folder = new();
    private readonly RunningProgram _nginx;

    private NginxProxy(IReadOnlyList<int> replicas)
    {
        File.WriteAllText(_folder.File("nginx.conf"), Configuration(replicas));
        _nginx = RunningProgram.StartCommand([Find()!, "-e", "stderr", "-p", _folder.Path, "-c", _folder.File("nginx.conf")]);
    }

    /// <summary>The port it listens at.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>The address of the GraphQL endpoint behind it.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/graphql");

    /// <summary>What nginx has to tell of replicas that failed it.</summary>
    public string Errors => _nginx.Error;

    /// <summary>Skips the running test, or fails it on a build server, where there is no nginx.</summary>
    public static void Require()
    {
        if (Find() is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            Assert.Fail(Missing);
        }
    }

    /// <summary>Starts it in front of replicas at these ports, and waits until one of them answers through it.</summary>
    public static async Task<NginxProxy> StartAsync(IReadOnlyList<int> replicas)
    {
        var proxy = new NginxProxy(replicas);
        using var client = new HttpClient();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                _ = await client.GetStringAsync(proxy.Address + WholeAnswers.Query, limit.Token);
                return proxy;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, limit.Token);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _nginx.Terminate();
        await _nginx.WaitForExitAsync();
        _nginx.Dispose();
        _folder.Dispose();
    }

    /// <summary>
    /// The configuration. A replica that failed is asked again with the next request (<c>max_fails=0</c>): while two are started again
    /// one after the other, nginx would else leave out both for a moment. Requests by POST are repeated too (<c>non_idempotent</c>):
    /// the API reads only, so that nothing can be done twice.
    /// </summary>
    private string Configuration(IReadOnlyList<int> replicas) => $$"""
        daemon off;
        {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
        worker_processes 1;
        pid nginx.pid;
        error_log stderr warn;
        events { worker_connections 256; }
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          upstream directory {
            {{string.Join("\n    ", replicas.Select(port => string.Create(CultureInfo.InvariantCulture, $"server 127.0.0.1:{port} max_fails=0;")))}}
            keepalive 16;
          }
          server {
            listen 127.0.0.1:{{Port}};
            location / {
              proxy_pass http://directory;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header Host $host;
              proxy_connect_timeout 2s;
              proxy_next_upstream error timeout http_503 non_idempotent;
            }
          }
        }
        """;

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Append("/usr/sbin")
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, "nginx"))
            .FirstOrDefault(File.Exists);
}
