using System.Net;
using System.Net.Sockets;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("directory.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_TheFirstTimeImports_TheSecondTimeDoesNot_AndEndsCleanly()
    {
        using (var first = RunningProgram.Start(["--urls", "http://127.0.0.1:0"], ("Directory__Store", Store)))
        {
            var written = await first.WaitForAsync("Press Ctrl-C to stop.");
            Assert.Contains("Edition 1: 973 offices added", written, StringComparison.Ordinal);
            using var client = new HttpClient();
            var answer = await client.GetStringAsync(ServedAddress.In(written) + "?query={dataset{officeCount}}", TestContext.Current.CancellationToken);
            Assert.Equal("""{"data":{"dataset":{"officeCount":973}}}""", answer);
            first.Interrupt();
            Assert.Equal(0, await first.WaitForExitAsync());
        }

        using var second = RunningProgram.Start(["serve", "--urls", "http://127.0.0.1:0", "--store", Store], ("Directory__Store", "/dev/null/overridden.db"));
        var again = await second.WaitForAsync("Press Ctrl-C to stop.");
        Assert.DoesNotContain("added", again, StringComparison.Ordinal);
        Assert.Contains("Edition 1: 973 offices.", again, StringComparison.Ordinal);
        second.Interrupt();
        Assert.Equal(0, await second.WaitForExitAsync());
    }

    [Fact]
    public async Task Serve_AtAnAddressThatIsTaken_SaysSo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await RunningProgram.RunAsync("import", Repository.PathOf("data", "annexes", "P1200000363.ru.txt"), "--store", Store);
        var empty = Directory.CreateDirectory(_folder.File("annexes")).FullName;
        var (exitCode, _, error) = await RunningProgram.RunAsync(
            "serve", "--store", Store, "--annexes", empty, "--urls", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        Assert.Equal(1, exitCode);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "foo", "Setting Urls (--urls, ASPNETCORE_URLS): «foo» is not an address")]
    [InlineData("--annexes", "/no/such/folder", "Setting Directory:Annexes (--annexes, Directory__Annexes): there is no folder")]
    [InlineData("--gazetteer", "/no/such/folder", "Setting Directory:Gazetteer (--gazetteer, Directory__Gazetteer): there is no folder")]
    [InlineData("--nonsense", "x", "--nonsense")]
    public async Task Serve_WithASettingThatCannotBe_NamesIt(string option, string value, string message)
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("--store", Store, option, value);
        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task Serve_WithAGraphQLSettingThatCannotBe_NamesItBeforeAnythingIsImported()
    {
        using var program = RunningProgram.Start(["--store", Store], ("GraphQL__MaxDepth", "deep"));
        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Equal("Setting GraphQL:MaxDepth (GraphQL__MaxDepth): «deep» is not a whole number.", program.Error.Trim());
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task Serve_WithATrustedDocumentThatIsNotValid_NamesFileAndLine()
    {
        var documents = Directory.CreateDirectory(_folder.File("documents")).FullName;
        var file = Path.Combine(documents, "bad.graphql");
        await File.WriteAllTextAsync(file, "{\n  office\n}\n", TestContext.Current.CancellationToken);
        using var program = RunningProgram.Start(["--store", Store, "--urls", "http://127.0.0.1:0"], ("GraphQL__TrustedDocumentFolder", documents));
        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Contains($"The trusted document {file} is not valid:", program.Error, StringComparison.Ordinal);
        Assert.Contains($"- {file}:2:3: Field \"office\" argument \"slug\" of type \"String!\" is required, but it was not provided.", program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_WithoutAnythingToServe_SaysWhatToDo()
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("--store", Store, "--annexes", _folder.Path);
        Assert.Equal(1, exitCode);
        Assert.Contains("There is nothing to serve", error, StringComparison.Ordinal);
    }
}
