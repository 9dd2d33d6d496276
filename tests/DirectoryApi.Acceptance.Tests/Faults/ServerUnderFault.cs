using System.Net;
using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Commands;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>The program serving a store, to which something happens.</summary>
internal sealed class ServerUnderFault : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };

    private ServerUnderFault(RunningProgram program, string address)
    {
        Program = program;
        Address = address;
    }

    /// <summary>The program.</summary>
    public RunningProgram Program { get; }

    /// <summary>The address of its GraphQL endpoint.</summary>
    public string Address { get; }

    /// <summary>Serves a store, and looks at it ten times a second.</summary>
    /// <param name="store">The store.</param>
    /// <param name="port">The port; 0 for any.</param>
    /// <param name="wrapper">A command that runs the program; null for none.</param>
    /// <param name="environment">More settings.</param>
    public static Task<ServerUnderFault> StartAsync(string store, int port = 0, string[]? wrapper = null, params (string, string)[] environment) =>
        StartAsync(["serve", "--no-import", "--store", store, "--urls", $"http://127.0.0.1:{port}"], wrapper, environment);

    /// <summary>Runs the program with arguments by which it serves.</summary>
    public static async Task<ServerUnderFault> StartAsync(string[] arguments, string[]? wrapper = null, params (string, string)[] environment)
    {
        var program = RunningProgram.StartCommand([.. wrapper ?? [], .. RunningProgram.Command, .. arguments], [("Store__PollInterval", "00:00:00.1"), ("RateLimit__Enabled", "false"), .. environment]);
        return new ServerUnderFault(program, ServedAddress.In(await program.WaitForAsync("Press Ctrl-C to stop.")));
    }

    /// <summary>What it answers to the question of <see cref="WholeAnswers"/>.</summary>
    public Task<string> AskAsync() => _client.GetStringAsync(Address + WholeAnswers.Query, TestContext.Current.CancellationToken);

    /// <summary>How it says it is: a status, which must not keep requests away, and what is wrong with the store.</summary>
    public async Task<(string Status, string? Problem)> ReadyAsync()
    {
        using var response = await _client.GetAsync(new Uri(new Uri(Address), "/health/ready"), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        using var answer = JsonDocument.Parse(text);
        Assert.True(answer.RootElement.GetProperty("ageSeconds").GetInt64() >= 0, text);
        var store = answer.RootElement.GetProperty("store");
        return (answer.RootElement.GetProperty("status").GetString()!, store.TryGetProperty("problem", out var problem) ? problem.GetString() : null);
    }

    /// <summary>Waits until it says that it is so, and gives what is wrong with the store then.</summary>
    public async Task<string?> UntilAsync(string status)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            var (now, problem) = await ReadyAsync();
            if (now == status)
            {
                return problem;
            }

            await Task.Delay(50, limit.Token);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        Program.Dispose();
    }
}
