using DirectoryApi.Store.Locations;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Sqlite;
using Npgsql;

namespace DirectoryApi.Store.Tests.Locations;

public sealed class StoreLocationTests
{
    [Theory]
    [InlineData("directory.db")]
    [InlineData("/var/lib/offices/қала; 100% #1?.db")]
    [InlineData(@"C:\data\directory.db")]
    [InlineData("data/host/postgres.db")]
    public void Parse_Path_IsOfSqlite(string text)
    {
        var location = StoreLocation.Parse(text);

        Assert.Equal(text, location.Sqlite!.Path);
        Assert.Null(location.Postgres);
        Assert.Equal(text, location.ToString());
        Assert.IsType<SqliteDirectoryStore>(DirectoryStores.Open(location, TimeProvider.System));
    }

    [Theory]
    [InlineData("postgres://db/offices", "db", 5432, "offices", null, null, "directory")]
    [InlineData("postgresql://importer@db:6432/offices", "db", 6432, "offices", "importer", null, "directory")]
    [InlineData("POSTGRES://importer:p%40ss%2Fw%3Ard@db/offices?search_path=kz", "db", 5432, "offices", "importer", "p@ss/w:rd", "kz")]
    [InlineData("postgres://u@[::1]:5433/offices?sslmode=verify-full&connect_timeout=3", "[::1]", 5433, "offices", "u", null, "directory")]
    [InlineData("postgres://u@one,two/offices?target_session_attrs=read-write", "one,two", 5432, "offices", "u", null, "directory")]
    [InlineData("Host=db;Database=offices;Username=importer;Password=a;Search Path=kz", "db", 5432, "offices", "importer", "a", "kz")]
    [InlineData("database=offices; server = db; port=6432", "db", 6432, "offices", null, null, "directory")]
    public void Parse_Address_IsOfPostgres(
        string text, string host, int port, string database, string? user, string? password, string schema)
    {
        var location = StoreLocation.Parse(text);

        var connection = new NpgsqlConnectionStringBuilder(location.Postgres!.ConnectionString);
        Assert.Equal((host, port, database, user, password), (connection.Host, connection.Port, connection.Database, connection.Username, connection.Password));
        Assert.Equal(schema, location.Postgres.Schema);
        Assert.Null(location.Sqlite);
        Assert.IsType<PostgresDirectoryStore>(DirectoryStores.Open(location, TimeProvider.System));
    }

    [Fact]
    public void Parse_Parameters_ReachTheConnection()
    {
        var location = StoreLocation.Parse("postgres://u@db/offices?sslmode=verify-ca&connect_timeout=3&application_name=pages");

        var connection = new NpgsqlConnectionStringBuilder(location.Postgres!.ConnectionString);
        Assert.Equal((SslMode.VerifyCA, 3, "pages"), (connection.SslMode, connection.Timeout, connection.ApplicationName));
    }

    [Theory]
    [InlineData("postgres://importer:s3cret@db:6432/offices?search_path=kz")]
    [InlineData("Host=db;Port=6432;Database=offices;Username=importer;Password=s3cret;Search Path=kz")]
    public void ToString_TellsNeitherUserNorPassword(string text)
    {
        var location = StoreLocation.Parse(text);

        Assert.Equal("postgres://db:6432/offices, schema kz", location.ToString());
        Assert.Equal("postgres://db:6432/offices, schema kz", location.Postgres!.ToString());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("mysql://db/offices", "'mysql:' is not a store")]
    [InlineData("postgres://", "cannot be read")]
    [InlineData("postgres://u:s3cret@db:port/offices", "cannot be read")]
    [InlineData("postgres://u:s3cret@db/offices?sslmode=s3cret", "has a sslmode that cannot be read")]
    [InlineData("postgres://u:s3cret@db/offices?colour=red", "parameter 'colour', which is not known")]
    [InlineData("postgres://u:s3cret@db/offices?search_path=a,b", "A store is in one schema")]
    [InlineData("Host=db;Password=s3cret;Colour=red", "with keywords that Npgsql knows")]
    [InlineData("Host=db;Password=s3cret;Port=s3cret", "with keywords that Npgsql knows")]
    [InlineData("Host=db;Password='s3cret", "with keywords that Npgsql knows")]
    public void Parse_WhatIsNoLocation_SaysWhatIsWrongWithoutThePassword(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => StoreLocation.Parse(text));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }
}
