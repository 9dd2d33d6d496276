using DirectoryApi.Store.Model;
using DirectoryApi.Store.Postgres;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresDirectoryStoreTests
{
    private static readonly PostgresStoreOptions Options = new() { ConnectionString = "Host=db" };

    [Fact]
    public void Constructor_WithoutHostOrSchemaOrWithANegativeTime_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { ConnectionString = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { ConnectionString = "Database=offices" }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { Schema = "" }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { Schema = new string('ұ', 32) }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { LockTimeout = TimeSpan.FromSeconds(-1) }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { HeartbeatInterval = TimeSpan.Zero }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { PollInterval = TimeSpan.Zero }));
        Assert.ThrowsAny<ArgumentException>(() => Open(Options with { LongestReconnectPause = TimeSpan.Zero }));
        Open(Options with { Schema = new string('ұ', 31) });
    }

    [Fact]
    public void EveryVersionOfTheTables_CanBeUpgradedTo() =>
        Assert.Equal(StoreSchema.Version, PostgresUpgrades.FirstVersion + PostgresUpgrades.Steps.Count);

    private static PostgresDirectoryStore Open(PostgresStoreOptions options) => new(options, TimeProvider.System);
}
