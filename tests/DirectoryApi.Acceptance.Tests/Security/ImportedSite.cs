using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Text.Places;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Acceptance.Tests.Security;

/// <summary>A directory of one annex, imported as any other and served.</summary>
internal sealed class ImportedSite : IAsyncDisposable
{
    // Such a document is refused for what is left over of it; here it is imported all the same, as somebody careless might.
    private static readonly ImportSettings Lenient = new(MaxResidue: 100, MaxWithdrawn: 100);

    private readonly TemporaryFolder _folder;
    private readonly DirectoryHost _host;
    private readonly WebApplication _server;

    private ImportedSite(TemporaryFolder folder, DirectoryHost host, WebApplication server)
    {
        _folder = folder;
        _host = host;
        _server = server;
        Client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(server.Urls.First()) };
    }

    /// <summary>A client whose base address is the site.</summary>
    public HttpClient Client { get; }

    /// <summary>Slugs of the offices.</summary>
    public IReadOnlyList<string> Slugs => [.. _host.Snapshot.Offices.Select(office => office.Office.Slug)];

    /// <summary>Imports an annex and serves it.</summary>
    public static async Task<ImportedSite> StartAsync(string annex)
    {
        var folder = new TemporaryFolder();
        var annexes = Directory.CreateDirectory(folder.File("annexes")).FullName;
        await File.WriteAllTextAsync(Path.Combine(annexes, "P1200000363.ru.txt"), annex, TestContext.Current.CancellationToken);
        var gazetteer = GazetteerReader.Read(Repository.PathOf("data", "gazetteer"));
        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = folder.File("directory.db") }, TimeProvider.System);
        await new DirectoryImport(store, new ImportBasis(gazetteer, OfficeDecisions.None, "test"), Lenient).RunAsync(
            AnnexFiles.In(annexes), skipUnreadable: false, new SilentReporter(), whenRead: null, TestContext.Current.CancellationToken);
        var publisher = new DirectoryPublisher(store, gazetteer, indexPath: null, TimeProvider.System, NullLogger.Instance);
        var host = new DirectoryHost((await publisher.LoadAsync(TestContext.Current.CancellationToken))!);
        var settings = new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0", ["RateLimit:Enabled"] = "false", ["Logging:LogLevel:Default"] = "None" };
        var server = DirectoryServer.Create(host, publisher: null, settings);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new ImportedSite(folder, host, server);
    }

    /// <summary>The text at a path, which must be there.</summary>
    public Task<string> TextAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _host.Dispose();
        _folder.Dispose();
    }
}
