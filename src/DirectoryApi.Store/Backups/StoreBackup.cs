using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Locations;
using DirectoryApi.Store.Postgres;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Store.Backups;

/// <summary>
/// Copies a store, of either kind, with all its editions into one file, and back into a store of either kind. The file is a store in
/// SQLite, and can be served as it is. Servers and imports go on meanwhile; the copy is of one moment.
/// </summary>
public static class StoreBackup
{
    /// <summary>Makes a back-up: the whole file, or none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">The file.</param>
    /// <param name="replace">Whether a file that is there is replaced.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BackupException">The store has no edition, the file is there already, or cannot be written.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static Task<BackupContent> WriteAsync(StoreLocation store, string path, bool replace, CancellationToken cancellationToken) =>
        WriteAsync(SessionsOf(store), path, replace, cancellationToken);

    /// <summary>Puts a back-up into a store, in one transaction: servers that follow the store serve what it holds next.</summary>
    /// <param name="path">The file.</param>
    /// <param name="store">The store, which is made where there is none.</param>
    /// <param name="replace">Whether a store that has an edition is replaced, with all its editions.</param>
    /// <param name="cancellationToken">Ends it; the store is then as it was.</param>
    /// <exception cref="BackupException">The file is missing or damaged, or the store has an edition that is not to be replaced.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static Task<BackupContent> RestoreAsync(string path, StoreLocation store, bool replace, CancellationToken cancellationToken) =>
        RestoreAsync(path, SessionsOf(store), replace, cancellationToken);

    /// <inheritdoc cref="WriteAsync(StoreLocation, string, bool, CancellationToken)" />
    internal static async Task<BackupContent> WriteAsync(IStoreSessions store, string path, bool replace, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        if (File.Exists(path) && !replace)
        {
            throw new BackupException($"There is a file {path} already. Name another one, or replace it with --replace.");
        }

        if ((store as StoreFile)?.FilePath == path)
        {
            throw new BackupException($"{path} is the store itself; name another file.");
        }

        var unfinished = $"{path}.{Guid.NewGuid():N}.unfinished";
        try
        {
            await Task.Run(() => CopyAsync(store, unfinished, cancellationToken), cancellationToken).ConfigureAwait(false);
            var content = await BackupFile.CheckAsync(unfinished, cancellationToken).ConfigureAwait(false);
            using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
            {
                // SQLite leaves the copies that it makes of a whole file to the operating system.
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: replace);
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The back-up {path} cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <inheritdoc cref="RestoreAsync(string, StoreLocation, bool, CancellationToken)" />
    internal static async Task<BackupContent> RestoreAsync(string path, IStoreSessions store, bool replace, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        var content = await BackupFile.CheckAsync(path, cancellationToken).ConfigureAwait(false);
        using var current = await CurrentBackup.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            await Task.Run(() => PutBackAsync(current.Sessions, store, content, replace, cancellationToken), cancellationToken).ConfigureAwait(false);
            return content;
        }
        catch (Exception exception) when (store.Translate(exception, writing: true) is { } error)
        {
            throw error;
        }
    }

    private static async Task PutBackAsync(
        IStoreSessions backup, IStoreSessions store, BackupContent content, bool replace, CancellationToken cancellationToken)
    {
        await using var from = await backup.OpenForReadingAsync(cancellationToken).ConfigureAwait(false) ?? throw new BackupException("The back-up went away.");
        await using var to = await store.OpenForWritingAsync(cancellationToken).ConfigureAwait(false);
        if (EditionReader.ReadState(to, cancellationToken) is { } held && !replace)
        {
            throw new BackupException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The store has edition {held.Edition}. Name another store with --store, or replace it, with all its editions, with --replace."));
        }

        var tables = TableCopy.InOrderOfReference();
        foreach (var table in tables.Reverse())
        {
            table.Clear(to);
        }

        foreach (var table in tables)
        {
            table.Copy(from, to, cancellationToken);
        }

        await to.CommitAsync(content.Edition).ConfigureAwait(false);
    }

    private static async Task CopyAsync(IStoreSessions store, string path, CancellationToken cancellationToken)
    {
        try
        {
            if (store is StoreFile file)
            {
                CopyFile(file, path, cancellationToken);
                return;
            }

            await using var from = await store.OpenForReadingAsync(cancellationToken).ConfigureAwait(false) ?? throw NothingToCopy();
            if (from.SchemaVersion < Model.StoreSchema.Version)
            {
                throw new BackupException("The store has the tables of an older program. Import into it with this one first, which brings them up to date.");
            }

            await using var to = await new StoreFile(new SqliteStoreOptions { Path = path }).OpenForWritingAsync(cancellationToken).ConfigureAwait(false);
            foreach (var table in TableCopy.InOrderOfReference())
            {
                table.Copy(from, to, cancellationToken);
            }

            await to.CommitAsync(published: null).ConfigureAwait(false);
        }
        catch (Exception exception) when (store.Translate(exception, writing: false) is { } error)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw error;
        }
    }

    /// <summary>Has SQLite copy the whole file, of one moment and without its free pages; tables of older versions stay as they are.</summary>
    private static void CopyFile(StoreFile store, string path, CancellationToken cancellationToken)
    {
        using var connection = store.OpenForReading() ?? throw NothingToCopy();
        using var interrupting = cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        connection.Execute("COMMIT; PRAGMA query_only = OFF;");
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @path";
        command.Parameters.AddWithValue("@path", path);
        command.ExecuteNonQuery();
    }

    private static BackupException NothingToCopy() => new("There is nothing to back up: the store has no edition yet.");

    private static IStoreSessions SessionsOf(StoreLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return location.Postgres is { } postgres ? new PostgresConnector(postgres) : new StoreFile(location.Sqlite!);
    }
}
