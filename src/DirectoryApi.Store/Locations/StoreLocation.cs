using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Store.Locations;

/// <summary>Where a store is, as one setting says it: a file of SQLite, or a database of PostgreSQL.</summary>
public sealed class StoreLocation
{
    private static readonly string[] UriSchemes = ["postgres://", "postgresql://"];

    private StoreLocation(SqliteStoreOptions? sqlite, PostgresStoreOptions? postgres)
    {
        Sqlite = sqlite;
        Postgres = postgres;
    }

    /// <summary>The file; null for a database of PostgreSQL.</summary>
    public SqliteStoreOptions? Sqlite { get; }

    /// <summary>The database of PostgreSQL; null for a file.</summary>
    public PostgresStoreOptions? Postgres { get; }

    /// <summary>
    /// Reads a location. <c>postgres://user:password@host:5432/database?sslmode=require&amp;search_path=directory</c>, with
    /// <c>postgresql:</c> too, and <c>Host=…;Database=…;Search Path=directory</c> are of PostgreSQL, where the search path names the
    /// schema of the store. All else is the path of a file.
    /// </summary>
    /// <param name="text">The setting.</param>
    /// <exception cref="FormatException">It is empty, of another database, or of PostgreSQL with something wrong. The message says what, but never the password.</exception>
    public static StoreLocation Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FormatException("The location of the store is empty. Give the path of a file, or postgres://user@host/database.");
        }

        var location = text.Trim();
        if (UriSchemes.Any(scheme => location.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return new StoreLocation(null, PostgresLocation.OfUri(location));
        }

        if (PostgresLocation.IsConnectionString(location))
        {
            return new StoreLocation(null, PostgresLocation.OfConnectionString(location));
        }

        return location.IndexOf("://", StringComparison.Ordinal) is var end and > 0
            ? throw new FormatException($"'{location[..end]}:' is not a store of this program. Give the path of a file, or postgres://user@host/database.")
            : new StoreLocation(new SqliteStoreOptions { Path = location }, null);
    }

    /// <summary>For messages: the path, or server, database and schema; never the password.</summary>
    public override string ToString() => Postgres?.ToString() ?? Sqlite!.Path;
}
