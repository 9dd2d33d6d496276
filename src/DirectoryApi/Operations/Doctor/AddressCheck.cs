using System.Net;
using System.Net.Sockets;
using DirectoryApi.Serving.Health;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether the addresses to serve at are free, or served by this program already, and well.</summary>
internal static class AddressCheck
{
    private const string Name = "address";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Runs the check for each address.</summary>
    public static async Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        foreach (var url in ServerUrls.Read(patient.Configuration).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var uri = new Uri(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal));
            patient.Findings.Add(uri.Port == 0 ? CheckResult.Ok(Name, $"{url} is any port that is free.") : await LookAsync(url, uri, cancellationToken));
        }
    }

    private static async Task<CheckResult> LookAsync(string url, Uri uri, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(uri, HealthEndpoints.ReadyPath), cancellationToken);
            var body = await answer.Content.ReadAsStringAsync(cancellationToken);
            return !body.Contains("\"edition\"", StringComparison.Ordinal)
                ? CheckResult.Failed(Name, $"Another program serves at {url}. Stop it, or choose another address with --urls.")
                : answer.StatusCode == HttpStatusCode.OK && body.Contains("Healthy", StringComparison.Ordinal)
                    ? CheckResult.Ok(Name, $"{url} is served by this program: {body}")
                    : CheckResult.Warning(Name, $"{url} is served by this program, but not as it should be: {body}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Bind(url, uri);
        }
    }

    private static CheckResult Bind(string url, Uri uri)
    {
        try
        {
            var address = IPAddress.TryParse(uri.Host.Trim('[', ']'), out var given) ? given : IPAddress.Loopback;
            using var listener = new TcpListener(address, uri.Port);
            listener.Start();
            return CheckResult.Ok(Name, $"{url} is free.");
        }
        catch (SocketException exception)
        {
            return CheckResult.Failed(Name, $"{url} cannot be served at: {exception.Message}. Stop what is there, or choose another address with --urls.");
        }
    }
}
