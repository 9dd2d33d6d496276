using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Backups;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

/// <summary>The stores that programs of every older version of the tables left are brought up to date, and hold the same offices.</summary>
public sealed class OlderProgramTests
{
    private static readonly string[] Offices =
    [
        "ЦОН Акмолинской области: город Кокшетау, улица Ауезова, д. 189 «а»: 40-10-76, 40-10-76",
        "ЦОН Актюбинской области: город Актобе, улица Тургенева, д. 109: 56-40-34, 56-57-87",
        "ЦОН Алматинской области: город Талдыкорган, улица Тауелсиздик, д. 67 «б»: 21-24-35, 24-41-33",
        "ЦОН Атырауской области: город Атырау, улица Авангардская, д. 2-23 «б»: 21-29-42, 21-37-17",
        "ЦОН № 1 Восточно-Казахстанской области: город Усть-Каменогорск, улица Белинского, д. 37 «а»: 78-42-90, 78-42-36",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The versions before the one of this program.</summary>
    public static TheoryData<int> Versions { get; } = [.. Enumerable.Range(1, StoreSchema.Version - 1)];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Store_IsReadAsItIs(int version)
    {
        using var store = OlderPrograms.StoreOf(version);

        Assert.Equal(Offices, Describe(await store.ReadAsync()));

        await using var session = await store.Sessions.OpenForReadingAsync(Token);
        Assert.Equal(version, session!.SchemaVersion);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Store_BroughtUpToDate_HoldsTheSame_InTheTablesOfANewOne(int version)
    {
        using var store = OlderPrograms.StoreOf(version);
        var before = ModelDirectory.Describe(await store.ReadAsync());

        await using (var session = await store.Sessions.OpenForWritingAsync(Token))
        {
            await session.CommitAsync(published: null);
        }

        Assert.Equal(before, ModelDirectory.Describe(await store.ReadAsync()));
        Assert.Equal(Offices, Describe(await store.ReadAsync()));
        using var other = new TemporaryStore();
        await other.ApplyAsync(SampleDrafts.Small);
        Assert.Equal(SqliteShape.Of(other), SqliteShape.Of(store));
        Assert.Equal(["ok"], store.Ask("PRAGMA integrity_check"));
        Assert.Empty(store.Ask("PRAGMA foreign_key_check"));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Store_IsImportedInto_AndTakenBack(int version)
    {
        using var store = OlderPrograms.StoreOf(version);

        Assert.Equal(2, (await store.ApplyAsync(SampleDrafts.Small)).Edition);
        Assert.Equal(SampleDrafts.Small.Offices.Count, (await store.LoadAsync()).Offices.Count);
        Assert.Equal(3, (await store.RollBackAsync(1)).Edition);

        Assert.Equal(Offices, Describe(await store.ReadAsync()));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Store_IsBackedUp_AndPutIntoANewOne(int version)
    {
        using var older = OlderPrograms.StoreOf(version);
        using var store = new TemporaryStore();
        var backup = Path.Combine(older.Folder, "backup.db");

        await StoreBackup.WriteAsync(older.Sessions, backup, replace: false, Token);
        await StoreBackup.RestoreAsync(backup, store.Sessions, replace: false, Token);

        Assert.Equal(Offices, Describe(await store.ReadAsync()));
    }

    /// <summary>The offices: name, address and phones as they were printed.</summary>
    private static IEnumerable<string> Describe(StoredEdition edition) => edition.Offices
        .Select(office => $"{office.Names.Single(name => name.Origin == TextOrigin.Printed).Text}: "
            + $"{office.Addresses.Single(address => address.Origin == TextOrigin.Printed).Text}: {string.Join(", ", office.Phones.Select(phone => phone.Display))}")
        .Order(StringComparer.Ordinal);
}
