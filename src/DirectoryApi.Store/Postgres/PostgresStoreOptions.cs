using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>Where a PostgreSQL store is and how patient it is.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>The schema of a store for which none is named.</summary>
    public const string DefaultSchema = "directory";

    /// <summary>
    /// Server, database and user as Npgsql takes them, <c>Host=db;Database=offices;Username=importer</c>. What is not said comes from
    /// the environment (<c>PGPASSWORD</c>, <c>PGPASSFILE</c>, …). <c>Search Path</c> and <c>Pooling</c> have no effect.
    /// </summary>
    public required string ConnectionString { get; init; }

    /// <summary>The schema that holds the store's tables, and nothing else. It is created by the first import where it is not there.</summary>
    public string Schema { get; init; } = DefaultSchema;

    /// <summary>How long an import waits for another one to end before it gives up; zero not to wait.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a watcher asks for the current edition although it was told of none: a notification may be lost on its way.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a watcher asks for the current edition on a server that cannot notify, such as a standby.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a watcher waits before it connects again; twice as long after every failure.</summary>
    public TimeSpan FirstReconnectPause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long it waits at most.</summary>
    public TimeSpan LongestReconnectPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Server, database and schema, as in <c>postgres://db:5432/offices, schema directory</c>; never the user or the password.</summary>
    public override string ToString()
    {
        var connection = new NpgsqlConnectionStringBuilder(ConnectionString);
        var database = connection.Database ?? connection.Username;
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"postgres://{connection.Host}:{connection.Port}/{database}, schema {Schema}");
    }
}
