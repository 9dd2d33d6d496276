using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Postgres;

/// <summary>Stores in PostgreSQL with the tables of each older version are read as they are, and brought up to date by the next import.</summary>
public sealed class PostgresUpgradeTests : IDisposable
{
    /// <summary>What makes the tables of each version those of the one before.</summary>
    private static readonly Dictionary<int, string> Downgrades = new()
    {
        [4] = """
            CREATE TABLE office_periods (
                version_id bigint NOT NULL,
                ordinal integer NOT NULL,
                day text NOT NULL,
                opens integer NOT NULL,
                closes integer NOT NULL,
                CONSTRAINT pk_office_periods PRIMARY KEY (version_id, ordinal),
                CONSTRAINT fk_office_periods_version FOREIGN KEY (version_id) REFERENCES office_versions (id) ON DELETE CASCADE
            );
            INSERT INTO office_periods
                SELECT v.id, p.ordinal - 1, p.item ->> 0, (p.item ->> 1)::integer, (p.item ->> 2)::integer
                FROM office_versions v, json_array_elements(v.periods::json) WITH ORDINALITY p (item, ordinal);
            ALTER TABLE office_versions DROP COLUMN periods;
            """,
    };

    private const string Hours = "SELECT string_agg(periods, ' ' ORDER BY id) FROM office_versions";

    /// <summary>The columns of all tables, by name since the order of those that came later does not matter.</summary>
    private const string Shape = """
        SELECT string_agg(concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable, column_default), E'\n' ORDER BY table_name, column_name)
        FROM information_schema.columns WHERE table_schema = current_schema()
        """;

    private readonly PostgresTestStore _store;

    public PostgresUpgradeTests(PostgresServer server) => _store = new PostgresTestStore(server);

    /// <summary>The versions before the one of this program.</summary>
    public static TheoryData<int> Versions { get; } =
        [.. Enumerable.Range(PostgresUpgrades.FirstVersion, StoreSchema.Version - PostgresUpgrades.FirstVersion)];

    public void Dispose() => _store.Dispose();

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task OlderStore_IsReadAsItIs(int version)
    {
        await _store.ApplyAsync(SampleDrafts.Small);
        var before = ModelDirectory.Describe(await _store.ReadAsync());
        _store.MakeOlder(version, Downgrades);

        Assert.Equal(before, ModelDirectory.Describe(await _store.ReadAsync()));
        Assert.Equal(SampleDrafts.Small.Offices.Count, (await _store.LoadAsync()).Offices.Count);
        await using var session = await _store.Sessions.OpenForReadingAsync(TestContext.Current.CancellationToken);
        Assert.Equal(version, session!.SchemaVersion);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task OlderStore_BroughtUpToDate_HoldsTheSame_InTheTablesOfANewOne(int version)
    {
        await _store.ApplyAsync(SampleDrafts.Small);
        var (before, hours, shape) = (ModelDirectory.Describe(await _store.ReadAsync()), Ask(Hours), Ask(Shape));
        _store.MakeOlder(version, Downgrades);
        Assert.NotEqual(shape, Ask(Shape));

        await using (var session = await _store.Sessions.OpenForWritingAsync(TestContext.Current.CancellationToken))
        {
            await session.CommitAsync(published: null);
        }

        Assert.Equal(before, ModelDirectory.Describe(await _store.ReadAsync()));
        Assert.Equal(hours, Ask(Hours));
        Assert.Equal(shape, Ask(Shape));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task OlderStore_IsImportedInto_AndTakenBack(int version)
    {
        await _store.ApplyAsync(SampleDrafts.Small);
        _store.MakeOlder(version, Downgrades);

        var draft = SampleDrafts.Small.Merging("con-2", "con-10");
        Assert.Equal(2, (await _store.ApplyAsync(draft)).Edition);
        Assert.Equal(ModelDirectory.Describe(draft), ModelDirectory.Describe(await _store.ReadAsync()));
        Assert.Equal(3, (await _store.RollBackAsync(1)).Edition);
    }

    [Fact]
    public async Task OlderStore_OfAnotherOwner_IsServedButNotImportedInto()
    {
        await _store.ApplyAsync(SampleDrafts.Small);
        _store.MakeOlder(PostgresUpgrades.FirstVersion, Downgrades);
        using var role = new TemporaryRole(_store);
        _store.Execute($"GRANT USAGE ON SCHEMA {_store.QuotedSchema} TO {role.Name}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {_store.QuotedSchema} TO {role.Name}");
        var store = new PostgresDirectoryStore(_store.Options with { ConnectionString = role.ConnectionString }, _store.Clock);

        Assert.Equal(1, (await store.ReadStateAsync(TestContext.Current.CancellationToken)).Edition);
        var error = await Assert.ThrowsAsync<StoreException>(
            () => store.ApplyAsync(SampleDrafts.Large(2) with { BaseEdition = 1 }, null, TestContext.Current.CancellationToken));

        Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
        Assert.Contains("must be owner of table", error.Message, StringComparison.Ordinal);
    }

    private string Ask(string sql)
    {
        using var connection = _store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }
}
