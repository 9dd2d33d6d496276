using System.Security.Cryptography;
using DirectoryApi.Acceptance.Tests.Serving;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Acceptance.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string Annex = Repository.PathOf("data", "annexes", "P1200000363.ru.txt");

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("directory.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_OfTheSameFileAgain_ChangesNothing_AndSaysSo()
    {
        var (exitCode, output, _) = await RunningProgram.RunAsync("import", Annex, "--store", Store);
        Assert.Equal(0, exitCode);
        Assert.Contains("Edition 1: 247 offices added", output, StringComparison.Ordinal);

        (exitCode, output, _) = await RunningProgram.RunAsync("import", Annex, "--store", Store);
        Assert.Equal(0, exitCode);
        Assert.Contains("Nothing to import: the store holds these files already.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAChangedFile_ChangesTheOfficesThatDiffer()
    {
        await RunningProgram.RunAsync("import", Annex, "--store", Store);
        var changed = _folder.File("P1200000363.ru.txt");
        await File.WriteAllTextAsync(
            changed,
            (await File.ReadAllTextAsync(Annex, TestContext.Current.CancellationToken)).Replace("ул. Октябрьская, 2\n", "ул. Октябрьская, 4\n", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var (exitCode, output, _) = await RunningProgram.RunAsync("import", changed, "--store", Store);
        Assert.Equal(0, exitCode);
        Assert.Contains("Edition 2: 0 offices added, 1 changed, 0 withdrawn, 246 unchanged.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt", null, "there is no such file")]
    [InlineData("empty.txt", "", "is empty")]
    [InlineData("letter.txt", "Dear Sir or Madam", "has no heading of a government decree")]
    [InlineData("binary.txt", "a\0b", "is neither a web page")]
    public async Task Import_OfABadFile_SaysWhatIsWrong_AndLeavesTheStoreAsItWas(string name, string? content, string message)
    {
        await RunningProgram.RunAsync("import", Annex, "--store", Store);
        var before = Hash(Store);
        if (content is not null)
        {
            await File.WriteAllTextAsync(_folder.File(name), content, TestContext.Current.CancellationToken);
        }

        var (exitCode, output, error) = await RunningProgram.RunAsync("import", Annex, _folder.File(name), "--store", Store);
        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(before, Hash(Store));
    }

    [Fact]
    public async Task Import_IntoAFileThatIsNoStore_LeavesItAlone()
    {
        await File.WriteAllTextAsync(Store, "my diary", TestContext.Current.CancellationToken);
        var (exitCode, _, error) = await RunningProgram.RunAsync("import", Annex, "--store", Store);
        Assert.Equal(1, exitCode);
        Assert.Contains("is not a store of this program", error, StringComparison.Ordinal);
        Assert.Equal("my diary", await File.ReadAllTextAsync(Store, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Import_IntoAStoreOfANewerProgram_SaysSo()
    {
        await RunningProgram.RunAsync("import", Annex, "--store", Store);
        await ExecuteAsync("PRAGMA user_version = 1000000");
        var (exitCode, _, error) = await RunningProgram.RunAsync("import", Annex, "--store", Store);
        Assert.Equal(1, exitCode);
        Assert.Contains("newer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_IntoAPathThatCannotBe_SaysSo()
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("import", Annex, "--store", Path.Combine(Annex, "directory.db"));
        Assert.Equal(1, exitCode);
        Assert.Contains("can be neither opened nor created", error, StringComparison.Ordinal);

        (exitCode, _, error) = await RunningProgram.RunAsync("import", Annex, "--store", _folder.Path);
        Assert.Equal(1, exitCode);
        Assert.Contains("Directory:Store (--store, Directory__Store)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_IntoALockedStore_SaysSo()
    {
        await RunningProgram.RunAsync("import", Annex, "--store", Store);
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var changed = _folder.File("P1200001741.kk.txt");
        File.Copy(Repository.PathOf("data", "annexes", "P1200001741.kk.txt"), changed);
        var (exitCode, _, error) = await RunningProgram.RunAsync("import", changed, "--store", Store);
        Assert.Equal(1, exitCode);
        Assert.Contains("another import", error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Import_InterruptedInTheMiddle_LeavesTheStoreAsItWas()
    {
        await RunningProgram.RunAsync("import", Annex, "--store", Store);
        var before = Hash(Store);
        using var program = RunningProgram.Start(["import", Repository.PathOf("data", "annexes", "P1200001741.kk.txt"), "--store", Store]);
        await program.WaitForAsync("P1200001741.kk.txt: decree");
        program.Interrupt();
        Assert.Equal(130, await program.WaitForExitAsync());
        Assert.Contains("The store is as it was.", program.Error, StringComparison.Ordinal);
        Assert.Equal(before, Hash(Store));
    }

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
