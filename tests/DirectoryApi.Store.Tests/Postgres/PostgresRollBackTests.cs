using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresRollBackTests(PostgresServer server) : RollBackContract(new PostgresTestStore(server));
