using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Tests.Samples;
using Npgsql;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresErrorTests(PostgresServer server) : IDisposable
{
    private readonly PostgresTestStore _temporary = new(server);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task ServerThatDoesNotAnswer_IsUnreachableAndNamedWithoutThePassword()
    {
        var store = Open("Host=127.0.0.1;Port=1;Database=offices;Username=importer;Password=s3cret");

        var errors = await ErrorsOfEveryMember.OfAsync(store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.Unreachable, error.Kind));
        Assert.All(errors, error => Assert.Contains("postgres://127.0.0.1:1/offices, schema Test ", error.Message, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal));
        Assert.All(errors, error => Assert.DoesNotContain("importer", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HostThatIsNotThere_IsUnreachable()
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => Open("Host=nowhere.invalid").ReadStateAsync(Token));

        Assert.Equal(StoreErrorKind.Unreachable, error.Kind);
    }

    [Fact]
    public async Task DatabaseThatIsNotThere_CannotBeOpened()
    {
        var connection = new NpgsqlConnectionStringBuilder(_temporary.ConnectionString) { Database = "no such database" };

        var errors = await ErrorsOfEveryMember.OfAsync(Open(connection.ToString()), Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.CannotOpen, error.Kind));
        Assert.Contains("no such database", errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchemaOfAnotherProgram_IsLeftAlone()
    {
        _temporary.Execute($"CREATE SCHEMA {_temporary.QuotedSchema}; CREATE TABLE {_temporary.QuotedSchema}.theirs (id integer, name text)");
        var before = _temporary.Dump();

        var errors = await ErrorsOfEveryMember.OfAsync(_temporary.Store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.NotAStore, error.Kind));
        Assert.Equal(before, _temporary.Dump());
    }

    [Theory]
    [InlineData("CREATE TABLE store (name text)")]
    [InlineData("CREATE TABLE store (application_id integer, version integer); INSERT INTO store VALUES (1, 1)")]
    [InlineData("CREATE TABLE store (application_id integer, version integer)")]
    public async Task TableThatOnlyLooksLikeAStores_IsLeftAlone(string sql)
    {
        _temporary.Execute($"CREATE SCHEMA {_temporary.QuotedSchema}");
        _temporary.Execute(sql);

        var errors = await ErrorsOfEveryMember.OfAsync(_temporary.Store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.NotAStore, error.Kind));
    }

    [Fact]
    public async Task EmptySchema_IsANewStore()
    {
        _temporary.Execute($"CREATE SCHEMA {_temporary.QuotedSchema}");

        Assert.Null((await _temporary.Store.ReadStateAsync(Token)).Edition);
        Assert.Equal(1, (await _temporary.ApplyAsync(SampleDrafts.Small)).Edition);
    }

    [Fact]
    public async Task UserWhoMayOnlyRead_IsServedButDoesNotImport()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var role = new TemporaryRole(_temporary);
        _temporary.Execute($"GRANT USAGE ON SCHEMA {_temporary.QuotedSchema} TO {role.Name}; GRANT SELECT ON ALL TABLES IN SCHEMA {_temporary.QuotedSchema} TO {role.Name}");
        var store = Open(role.ConnectionString);

        Assert.Equal(1, (await store.ReadStateAsync(Token)).Edition);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(SampleDrafts.Large(2) with { BaseEdition = 1 }, null, Token));

        Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
        Assert.Contains("permission denied for table", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UserWhoMayWriteButNotCreate_Imports()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var role = new TemporaryRole(_temporary);
        _temporary.Execute($"GRANT USAGE ON SCHEMA {_temporary.QuotedSchema} TO {role.Name}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {_temporary.QuotedSchema} TO {role.Name}");

        var result = await Open(role.ConnectionString).ApplyAsync(SampleDrafts.Large(2) with { BaseEdition = 1 }, null, Token);

        Assert.Equal(2, result.Edition);
    }

    [Fact]
    public async Task UserWithoutPrivileges_CannotOpenTheStore()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var role = new TemporaryRole(_temporary);

        var errors = await ErrorsOfEveryMember.OfReadingAsync(Open(role.ConnectionString), Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.CannotOpen, error.Kind));
    }

    [Fact]
    public async Task UserWhoMayNotCreateTheSchema_IsToldSo()
    {
        using var role = new TemporaryRole(_temporary);

        var error = await Assert.ThrowsAsync<StoreException>(() => Open(role.ConnectionString).ApplyAsync(SampleDrafts.Small, null, Token));

        Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
        Assert.Contains("permission denied for database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DatabaseThatIsSetReadOnly_IsServedButNotImportedInto()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var connection = new NpgsqlConnectionStringBuilder(_temporary.ConnectionString) { Options = "-c default_transaction_read_only=on" };
        var store = Open(connection.ToString());

        Assert.Equal(1, (await store.ReadStateAsync(Token)).Edition);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(SampleDrafts.Large(2) with { BaseEdition = 1 }, null, Token));

        Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
    }

    [Theory]
    [InlineData(ApplyStage.WritingRows)]
    [InlineData(ApplyStage.WritingOffices)]
    [InlineData(ApplyStage.Committing)]
    public async Task ConnectionThatBreaksDuringAnImport_LeavesTheStoreAsItWas(ApplyStage stage)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var before = _temporary.Dump();
        var cut = new Breaker(stage, () => _temporary.Execute(
            $"SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32 | objid::bigint) = hashtextextended('{_temporary.Schema}', {0x44415049})"));

        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.ApplyAsync(SampleDrafts.Large(300), cut));

        Assert.Equal(StoreErrorKind.Unreachable, error.Kind);
        Assert.Equal(before, _temporary.Dump());
        Assert.Equal(2, (await _temporary.ApplyAsync(SampleDrafts.Large(300))).Edition);
    }

    [Theory]
    [InlineData("08006", StoreErrorKind.Unreachable)]
    [InlineData("25006", StoreErrorKind.ReadOnly)]
    [InlineData("28P01", StoreErrorKind.CannotOpen)]
    [InlineData("40P01", StoreErrorKind.Locked)]
    [InlineData("53100", StoreErrorKind.DiskFull)]
    [InlineData("53300", StoreErrorKind.Unreachable)]
    [InlineData("55P03", StoreErrorKind.Locked)]
    [InlineData("57P01", StoreErrorKind.Unreachable)]
    [InlineData("58030", StoreErrorKind.InputOutput)]
    [InlineData("XX001", StoreErrorKind.Corrupt)]
    public void ErrorCodes_HaveAKindAndNameTheStore(string code, StoreErrorKind kind)
    {
        var error = new PostgresErrors("postgres://db:5432/offices").Find(new PostgresException("reason", "ERROR", "ERROR", code), writing: true);

        Assert.Equal(kind, error!.Kind);
        Assert.Contains("postgres://db:5432/offices", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorCodeOfABug_IsNotTranslated() => Assert.Null(
        new PostgresErrors("store").Find(new PostgresException("duplicate key", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation), writing: true));

    private PostgresDirectoryStore Open(string connectionString) => new(_temporary.Options with { ConnectionString = connectionString }, _temporary.Clock);

    private sealed class Breaker(ApplyStage stage, Action act) : IProgress<ApplyProgress>
    {
        private bool _done;

        public void Report(ApplyProgress value)
        {
            if (value.Stage == stage && !_done)
            {
                _done = true;
                act();
            }
        }
    }
}
