using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresApplyTests(PostgresServer server) : ApplyContract(new PostgresTestStore(server));
