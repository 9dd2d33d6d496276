using System.Reflection;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DirectoryApi.Store.Tests.Relational;

public sealed class StoreQueriesTests
{
    /// <summary>The queries of tables that a new store has.</summary>
    public static TheoryData<string> QueryNames => new(
        typeof(StoreQueries).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(query => ((TableQuery)query.GetValue(null)!).Until >= StoreSchema.Version)
            .Select(query => query.Name));

    [Theory]
    [MemberData(nameof(QueryNames))]
    public void ColumnsOfEveryQuery_AreInTheModel(string name)
    {
        var query = (TableQuery)typeof(StoreQueries).GetField(name)!.GetValue(null)!;

        Assert.Subset(ColumnsByTable()[query.Table], query.Columns.Select(column => column.Name).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(QueryNames))]
    public async Task EveryQuery_RunsOnANewStore(string name)
    {
        var query = (TableQuery)typeof(StoreQueries).GetField(name)!.GetValue(null)!;
        await using var session = new SqliteSession(NewStore());

        session.Read(query, 1, _ => Assert.Fail("A new store has no rows."), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void ColumnsOfTheModel_AreReadOrKnowinglyLeftOut()
    {
        var read = typeof(StoreQueries).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (TableQuery)field.GetValue(null)!)
            .ToLookup(query => query.Table, query => query.Columns.Select(column => column.Name))
            .ToDictionary(group => group.Key, group => group.SelectMany(columns => columns).ToHashSet());

        // Read by conditions and orders, or by people.
        string[] leftOut =
        [
            "from_edition", "to_edition", "ordinal", "row_count", "first_edition",
            "service_count",
        ];
        foreach (var (table, columns) in ColumnsByTable())
        {
            Assert.Empty(columns.Except(read[table]).Except(leftOut).Except(table == "state" ? ["id"] : []));
        }
    }

    [Fact]
    public void TablesAndColumns_AreInSnakeCase()
    {
        foreach (var (table, columns) in ColumnsByTable())
        {
            Assert.All([table, .. columns], name => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", name));
        }
    }

    private static SqliteConnection NewStore()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        SqliteSchema.CreateTables(connection);
        SqliteSchema.CreateIndexes(connection);
        return connection;
    }

    private static Dictionary<string, HashSet<string>> ColumnsByTable()
    {
        using var context = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseSqlite("Data Source=:memory:").Options);
        return context.Model.GetEntityTypes().ToDictionary(
            entity => entity.GetTableName()!,
            entity => entity.GetProperties()
                .Select(property => property.GetColumnName(StoreObjectIdentifier.Table(entity.GetTableName()!, null))!)
                .ToHashSet());
    }
}
