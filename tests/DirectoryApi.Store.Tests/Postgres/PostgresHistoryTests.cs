using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresHistoryTests(PostgresServer server) : HistoryContract(new PostgresTestStore(server));
