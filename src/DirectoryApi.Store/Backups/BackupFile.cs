using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Backups;

/// <summary>Checks the file of a back-up, which is a store in SQLite whatever the store it is of.</summary>
internal static class BackupFile
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BackupException">It is missing, damaged, no store or has no edition.</exception>
    public static async Task<BackupContent> CheckAsync(string path, CancellationToken cancellationToken)
    {
        var file = new StoreFile(new SqliteStoreOptions { Path = path });
        try
        {
            if (FileDamage.Find(file, cancellationToken) is { } damage)
            {
                throw new BackupException($"The back-up {path} is damaged ({damage}). Take another one.");
            }

            var state = await new RelationalStore(file, TimeProvider.System).ReadStateAsync(cancellationToken).ConfigureAwait(false);
            return state is { Edition: { } edition, PublishedAt: { } publishedAt }
                ? new BackupContent(edition, publishedAt)
                : throw new BackupException($"There is no back-up {path}, or it is of a store without an edition.");
        }
        catch (SqliteException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new BackupException($"The back-up {path} cannot be read: {exception.Message}", exception);
        }
        catch (StoreException exception)
        {
            throw new BackupException($"The back-up cannot be read. {exception.Message}", exception);
        }
    }
}
