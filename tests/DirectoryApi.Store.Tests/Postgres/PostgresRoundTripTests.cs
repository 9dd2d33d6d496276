using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresRoundTripTests(PostgresServer server) : RoundTripContract(new PostgresTestStore(server));
