using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Operations;

/// <summary>The program serving one annex from a store of its own, as an operator runs it.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SmallServer()
    {
    }

    /// <summary>The store.</summary>
    public string Store => _folder.File("directory.db");

    /// <summary>The program.</summary>
    public RunningProgram Program { get; private set; } = null!;

    /// <summary>Where it serves.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A client whose base address is the server.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Imports the annex and starts the server.</summary>
    public static async Task<SmallServer> StartAsync(params (string Name, string Value)[] settings)
    {
        var server = new SmallServer();
        await RunningProgram.RunAsync("import", Repository.PathOf("data", "annexes", "P1200000363.ru.txt"), "--store", server.Store);
        server.Program = RunningProgram.Start(["serve", "--no-import", "--store", server.Store, "--urls", "http://127.0.0.1:0"], settings);
        server.Address = new Uri(ServedAddress.In(await server.Program.WaitForAsync("Press Ctrl-C to stop.")));
        server.Client = new HttpClient { BaseAddress = new Uri(server.Address.GetLeftPart(UriPartial.Authority)) };
        return server;
    }

    public void Dispose()
    {
        Client?.Dispose();
        Program?.Dispose();
        _folder.Dispose();
    }
}
