using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresConcurrencyTests(PostgresServer server) : ConcurrencyContract(new PostgresTestStore(server));
