using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteRollBackTests() : RollBackContract(new TemporaryStore());
