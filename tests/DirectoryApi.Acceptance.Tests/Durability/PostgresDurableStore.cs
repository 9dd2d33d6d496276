using System.Globalization;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Postgres;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A store in PostgreSQL, on a server of its own.</summary>
internal sealed class PostgresDurableStore : DurableStore
{
    private int _number;

    public PostgresDurableStore(PostgresCluster cluster) => Cluster = cluster;

    /// <summary>The server.</summary>
    public PostgresCluster Cluster { get; }

    public override string Location => $"{Cluster.ConnectionString};Search Path={Schema}";

    public override IDirectoryStore Store =>
        new PostgresDirectoryStore(new PostgresStoreOptions { ConnectionString = Cluster.ConnectionString, Schema = Schema }, TimeProvider.System);

    private string Schema => string.Create(CultureInfo.InvariantCulture, $"directory_{_number}");

    public override Task RenewAsync()
    {
        _number++;
        return Task.CompletedTask;
    }

    public override Task SettleAsync() => Cluster.WaitUntilAloneAsync();

    // A server that was not killed is not damaged.
    public override Task CheckAsync() => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        Cluster.Dispose();
        return ValueTask.CompletedTask;
    }
}
