namespace DirectoryApi.Acceptance.Tests.Durability;

public sealed class SqliteKillTests : KillTests
{
    protected override Task<DurableStore> MakeStoreAsync() => Task.FromResult<DurableStore>(new SqliteDurableStore());
}
