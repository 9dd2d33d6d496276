using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresSnapshotTests(PostgresServer server) : SnapshotContract(new PostgresTestStore(server));
