namespace DirectoryApi.Acceptance.Tests.Durability;

public sealed class PostgresKillTests : KillTests
{
    protected override async Task<DurableStore> MakeStoreAsync() => new PostgresDurableStore(await PostgresCluster.MakeAsync());
}
