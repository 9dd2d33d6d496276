using DirectoryApi.Operations.Memory;

namespace DirectoryApi.Tests.Operations.Memory;

public sealed class BatchCollectorTests
{
    private const long MiB = 1024 * 1024;
    private const long GiB = 1024 * MiB;

    [Fact]
    public void SettingsFor_ALargeImport_AreAHeapForEachProcessor_WithRoomForWhatIsNew() =>
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["DOTNET_gcServer"] = "1",
                ["DOTNET_GCHeapCount"] = "2",
                ["DOTNET_GCNoAffinitize"] = "1",
                ["DOTNET_GCgen0size"] = "8000000",
                ["DOTNET_GCGen0MaxBudget"] = "8000000",
                ["DOTNET_GCConserveMemory"] = "0",
                ["DOTNET_GCRetainVM"] = "1",
                ["DOTNET_GCLOHThreshold"] = "400000",
            },
            BatchCollector.SettingsFor(BatchCollector.FewestBytes, processors: 2, 16 * GiB, NothingSet));

    [Theory]
    [InlineData(16, 2, 64, "2", "8000000")]
    [InlineData(48, 2, 64, "2", "18000000")]
    [InlineData(1024, 2, 64, "2", "20000000")]
    [InlineData(1024, 64, 64, "8", "20000000")]
    [InlineData(1024, 64, 4, "8", "2000000")]
    [InlineData(1024, 2, 1, "2", "2000000")]
    public void SettingsFor_OtherDocumentsAndMachines_HaveRoomForWhatIsNewThere(long mebibytes, int processors, long gibibytes, string heaps, string young)
    {
        var settings = BatchCollector.SettingsFor(mebibytes * MiB, processors, gibibytes * GiB, NothingSet);

        Assert.Equal((heaps, young), (settings["DOTNET_GCHeapCount"], settings["DOTNET_GCgen0size"]));
    }

    [Theory]
    [InlineData(16 * MiB - 1, 2, 16 * GiB)]
    [InlineData(16 * MiB, 1, 16 * GiB)]
    [InlineData(16 * MiB, 2, 256 * MiB)]
    public void SettingsFor_FewDocuments_OneProcessor_OrLittleMemory_AreNone(long bytes, int processors, long memory) =>
        Assert.Empty(BatchCollector.SettingsFor(bytes, processors, memory, NothingSet));

    [Fact]
    public void SettingsFor_WhoHasChosenACollector_AreNone() =>
        Assert.Empty(BatchCollector.SettingsFor(BatchCollector.FewestBytes, processors: 2, 16 * GiB, name => name == "DOTNET_gcServer" ? "0" : null));

    [Fact]
    public void BeginAnewFor_DocumentsThatAreNotThere_ReturnsForTheErrorToBeTold() => BatchCollector.BeginAnewFor(["/no/such/annex.txt", ""], "/no/such/directory.db");

    private static string? NothingSet(string name) => null;
}
