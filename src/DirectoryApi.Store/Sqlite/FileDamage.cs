using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Looks for damage in every page of a store's file.</summary>
internal static class FileDamage
{
    private const string None = "ok";

    /// <summary>The first damage found, in SQLite's words; null for none, and where there is no file.</summary>
    /// <exception cref="SqliteException">The file cannot be read as far as that.</exception>
    public static string? Find(StoreFile file, CancellationToken cancellationToken)
    {
        using var connection = file.OpenForReading();
        if (connection is null)
        {
            return null;
        }

        using var interrupting = cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        var damage = connection.Text("PRAGMA integrity_check(1)");
        return damage != None ? damage ?? "nothing can be said of it"
            : connection.Text("PRAGMA foreign_key_check") is { } table ? $"rows of {table} refer to none"
            : null;
    }
}
