using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

public sealed class PostgresSwapLoadTests : SwapLoadTests
{
    protected override async Task<DurableStore> MakeStoreAsync() => new PostgresDurableStore(await PostgresCluster.MakeAsync());
}
