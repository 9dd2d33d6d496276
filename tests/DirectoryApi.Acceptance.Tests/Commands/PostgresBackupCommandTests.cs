using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Commands;

public sealed class PostgresBackupCommandTests : BackupCommandTests
{
    protected override async Task<DurableStore> MakeStoreAsync() => new PostgresDurableStore(await PostgresCluster.MakeAsync());
}
