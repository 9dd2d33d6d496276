using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteImageTests() : ImageContract(new TemporaryStore());
