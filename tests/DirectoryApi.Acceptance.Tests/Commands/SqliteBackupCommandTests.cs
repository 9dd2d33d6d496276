namespace DirectoryApi.Acceptance.Tests.Commands;

public sealed class SqliteBackupCommandTests : BackupCommandTests;
