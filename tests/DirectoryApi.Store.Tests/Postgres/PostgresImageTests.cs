using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresImageTests(PostgresServer server) : ImageContract(new PostgresTestStore(server));
