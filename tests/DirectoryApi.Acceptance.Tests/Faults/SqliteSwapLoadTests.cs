using DirectoryApi.Acceptance.Tests.Durability;

namespace DirectoryApi.Acceptance.Tests.Faults;

public sealed class SqliteSwapLoadTests : SwapLoadTests
{
    protected override Task<DurableStore> MakeStoreAsync() => Task.FromResult<DurableStore>(new SqliteDurableStore());
}
