using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Doctor;
using DirectoryApi.Serving;
using DirectoryApi.Tests.Serving;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Tests.Operations.Doctor;

public sealed class ExaminationTests : IDisposable
{
    private readonly SmallDirectory _small = new();
    private readonly Dictionary<string, string?> _settings = [];
    private TimeProvider _clock;

    public ExaminationTests()
    {
        _clock = _small.Clock;
        _settings["Directory:Store"] = _small.StorePath;
        _settings["Urls"] = "http://127.0.0.1:0";
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _small.Dispose();

    [Fact]
    public async Task SoundDeployment_FailsNoCheck()
    {
        await _small.ApplyAsync();
        await MakeIndexAsync();

        var results = await RunAsync();

        Assert.DoesNotContain(results, result => result.Outcome == CheckOutcome.Failed);
        Assert.Equal(
            ["settings", "gazetteer", "annexes", "time zones", "pdf", "store", "store folder", "clock", "store schema", "store file", "store content", "search index", "memory"],
            results.Select(result => result.Check).Except(["open files", "address"]));
        Assert.Equal("Asia/Almaty is at +5 hours, by the program's own table.", results.Single(result => result.Check == "time zones").Message);
        Assert.Equal("5 offices load.", results.Single(result => result.Check == "store content").Message);
        Assert.EndsWith("is whole and of this edition.", results.Single(result => result.Check == "search index").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreWithoutAnEdition_IsAWarning() => await AssertFoundAsync("store", CheckOutcome.Warning, "has no edition yet");

    [Fact]
    public async Task UnknownSetting_Fails()
    {
        _settings["Store:PolInterval"] = "1";

        await AssertFoundAsync("settings", CheckOutcome.Failed, "the nearest is PollInterval");
    }

    [Fact]
    public async Task FolderThatIsMissing_Fails()
    {
        _settings["Directory:Annexes"] = "/no/such/folder";

        await AssertFoundAsync("settings", CheckOutcome.Failed, "there is no folder «/no/such/folder»");
    }

    [Fact]
    public async Task EmptyFolderOfAnnexes_IsAWarning()
    {
        _settings["Directory:Annexes"] = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(_small.StorePath)!, "annexes")).FullName;

        await AssertFoundAsync("annexes", CheckOutcome.Warning, "holds none");
    }

    [Fact]
    public async Task FileThatIsNoStore_Fails()
    {
        await File.WriteAllTextAsync(_small.StorePath, new string('x', 10_000), Token);

        await AssertFoundAsync("store", CheckOutcome.Failed, "is not a store of this program");
    }

    [Fact]
    public async Task StoreWithABrokenPage_Fails()
    {
        await _small.ApplyAsync();
        await using (var file = new FileStream(_small.StorePath, FileMode.Open))
        {
            // A page in the middle: what is read to find the edition is before it.
            file.Position = file.Length / 2 / 4_096 * 4_096;
            file.Write(new byte[4_096]);
        }

        Assert.Contains(await RunAsync(), result => result.Check is "store" or "store file" && result.Outcome == CheckOutcome.Failed && result.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StoreOfANewerProgram_Fails()
    {
        await _small.ApplyAsync();
        Execute("PRAGMA user_version = 99");

        await AssertFoundAsync("store", CheckOutcome.Failed, "Use the newer program that made it");
    }

    [Fact]
    public async Task EditionOfTheFuture_Fails()
    {
        _small.Clock.Advance(TimeSpan.FromHours(1));
        await _small.ApplyAsync();
        _clock = new ManualClock();

        await AssertFoundAsync("clock", CheckOutcome.Failed, "one of the clocks is wrong");
    }

    [Fact]
    public async Task IndexThatIsCutOff_IsAWarning()
    {
        await _small.ApplyAsync();
        await MakeIndexAsync();
        await File.WriteAllTextAsync(_small.IndexFiles.Single(), "cut off", Token);

        await AssertFoundAsync("search index", CheckOutcome.Warning, "It is made anew at the next start");
    }

    [Fact]
    public async Task AddressOfAnotherProgram_Fails()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _settings["Urls"] = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        await AssertFoundAsync("address", CheckOutcome.Failed, "cannot be served at");
    }

    [Fact]
    public async Task AddressThatIsServedByThisProgram_IsAskedForItsHealth()
    {
        await using var served = await ServedSmallDirectory.StartAsync();
        _settings["Urls"] = served.Client.BaseAddress!.ToString();

        await AssertFoundAsync("address", CheckOutcome.Ok, "is served by this program: {\"status\":\"Healthy\"");
    }

    [Fact]
    public async Task ServerOfTheStoreThatIsDown_Fails()
    {
        _settings["Directory:Store"] = "postgres://directory:secret@127.0.0.1:1/directory";

        var result = await AssertFoundAsync("postgres", CheckOutcome.Failed, "127.0.0.1:1");
        Assert.DoesNotContain("secret", result.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200L << 20, 1_000, CheckOutcome.Ok)]
    [InlineData(100L << 20, 1_000, CheckOutcome.Warning)]
    [InlineData(860L << 20, 100_000, CheckOutcome.Warning)]
    [InlineData(900L << 20, 100_000, CheckOutcome.Ok)]
    [InlineData(1L << 30, 1_000_000, CheckOutcome.Warning)]
    [InlineData(8L << 30, 1_000_000, CheckOutcome.Ok)]
    internal void Memory_IsComparedWithTheNeed(long available, int offices, CheckOutcome outcome) =>
        Assert.Equal(outcome, MachineChecks.Memory(available, offices).Outcome);

    [Theory]
    [InlineData("unlimited", CheckOutcome.Ok)]
    [InlineData("1048576", CheckOutcome.Ok)]
    [InlineData("1024", CheckOutcome.Warning)]
    internal void Files_AreComparedWithTheNeed(string limit, CheckOutcome outcome) => Assert.Equal(outcome, MachineChecks.Files(limit).Outcome);

    [Fact]
    public void Json_IsAnArrayOfResults()
    {
        using var output = new MemoryStream();
        ExaminationJson.Write(output, [CheckResult.Warning("pdf", "«pdftotext» is missing.")]);

        var only = Assert.Single(JsonSerializer.Deserialize<JsonElement[]>(output.ToArray())!);
        Assert.Equal(("pdf", "warning", "«pdftotext» is missing."), (only.GetProperty("check").GetString(), only.GetProperty("outcome").GetString(), only.GetProperty("message").GetString()));
    }

    /// <summary>Makes the index as a server does that goes by the gazetteer that is examined.</summary>
    private async Task MakeIndexAsync()
    {
        var gazetteer = ImportBasis.Read(DirectoryPaths.From(new DirectoryOptions())).Gazetteer;
        using var directory = await new DirectoryPublisher(_small.Store, gazetteer, _small.StorePath, TimeProvider.System, NullLogger.Instance).LoadAsync(Token);
        Assert.NotNull(directory);
    }

    private async Task<CheckResult> AssertFoundAsync(string check, CheckOutcome outcome, string message)
    {
        var result = (await RunAsync()).Single(result => result.Check == check);
        Assert.Contains(message, result.Message, StringComparison.Ordinal);
        Assert.Equal(outcome, result.Outcome);
        return result;
    }

    private Task<IReadOnlyList<CheckResult>> RunAsync() =>
        Examination.RunAsync(new Patient(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(), _clock), Token);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_small.StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
