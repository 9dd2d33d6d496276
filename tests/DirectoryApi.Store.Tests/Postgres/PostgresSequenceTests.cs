using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresSequenceTests(PostgresServer server) : SequenceContract
{
    protected override TestStore NewStore() => new PostgresTestStore(server);
}
