namespace DirectoryApi.Acceptance.Tests.Faults;

public sealed class SqliteSwapLoadTests : SwapLoadTests;
