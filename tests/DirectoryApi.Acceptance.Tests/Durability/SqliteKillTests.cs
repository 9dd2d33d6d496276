namespace DirectoryApi.Acceptance.Tests.Durability;

public sealed class SqliteKillTests : KillTests;
