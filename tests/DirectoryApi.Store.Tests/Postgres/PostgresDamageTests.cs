using DirectoryApi.Store.Tests.Contract;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresDamageTests(PostgresServer server) : DamageContract(new PostgresTestStore(server));
